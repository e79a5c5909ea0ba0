#include "DeclTable.h"

#include "Definitions.h"
#include "Exporter.h"
#include "Names.h"

#include "clang/AST/Attr.h"

namespace bridge {
namespace {

using clang::dyn_cast;
using clang::isa;

format::Decl kindOf(const clang::Decl* declaration) {
  using format::Decl;
  if (isa<clang::CXXRecordDecl>(declaration)) return Decl::Record;
  if (isa<clang::EnumDecl>(declaration)) return Decl::Enum;
  if (isa<clang::EnumConstantDecl>(declaration)) return Decl::EnumConstant;
  if (isa<clang::FieldDecl>(declaration)) return Decl::Field;
  if (isa<clang::VarDecl, clang::BindingDecl>(declaration)) return Decl::Var;
  if (isa<clang::FunctionDecl>(declaration)) return Decl::Function;
  return Decl::Other;
}

format::Storage storageOf(const clang::VarDecl* variable) {
  using format::Storage;
  if (isa<clang::ParmVarDecl>(variable)) return Storage::Parameter;
  if (variable->isStaticDataMember()) return Storage::StaticMember;
  if (variable->isStaticLocal()) return Storage::StaticLocal;
  return variable->isFileVarDecl() ? Storage::Global : Storage::Local;
}

format::Function functionKind(const clang::FunctionDecl* function) {
  using format::Function;
  if (isa<clang::CXXConstructorDecl>(function)) return Function::Constructor;
  if (isa<clang::CXXDestructorDecl>(function)) return Function::Destructor;
  if (isa<clang::CXXConversionDecl>(function)) return Function::Conversion;
  return isa<clang::CXXMethodDecl>(function) ? Function::Method : Function::Free;
}

/// Where the declaration stands. Instantiating a member that is defined outside of its class moves its declaration there, an
/// explicit instantiation moves that of the class.
clang::SourceLocation firstPlace(const clang::Decl* declaration) {
  const auto* record = dyn_cast<clang::ClassTemplateSpecializationDecl>(declaration);
  if (record && isInstantiated(record) && record->getTemplateInstantiationPattern()) {
    return record->getTemplateInstantiationPattern()->getLocation();
  }
  const auto* function = dyn_cast<clang::FunctionDecl>(declaration);
  const clang::FunctionDecl* pattern = function ? function->getInstantiatedFromMemberFunction() : nullptr;
  return pattern ? pattern->getCanonicalDecl()->getLocation() : declaration->getLocation();
}

/// Instantiations over types inside of functions have no linkage: what other units call so is another function.
bool isInternal(const clang::FunctionDecl* function) {
  return function->isInAnonymousNamespace() || function->getFormalLinkage() == clang::Linkage::Internal ||
         function->getLinkageInternal() < clang::Linkage::Module;
}

/// Marked itself or as a member of a marked class.
bool isExported(const clang::FunctionDecl* function) {
  clang::LinkageInfo linkage = function->getLinkageAndVisibility();
  return linkage.isVisibilityExplicit() && linkage.getVisibility() == clang::DefaultVisibility;
}

}  // namespace

unsigned DeclTable::index(const clang::Decl* declaration) {
  const clang::Decl* key = canonical(declaration);
  auto [entry, isNew] = indices_.try_emplace(key, entries_.size());
  unsigned index = entry->second;
  if (isNew) {
    entries_.push_back(key);
    writeShape(key);
  }
  return index;
}

std::vector<const clang::FunctionDecl*> DeclTable::functionsOverHandles() const {
  std::vector<const clang::FunctionDecl*> result;
  for (const clang::Decl* entry : entries_) {
    const auto* function = dyn_cast<clang::FunctionDecl>(entry);
    if (function && isOverHandles(function) && exportedDefinition(exporter_.places(), function)) {
      result.push_back(function);
    }
  }
  return result;
}

void DeclTable::writeShapes(ByteBuffer& out) const {
  out.number(entries_.size());
  out.append(shapes_);
}

void DeclTable::writeHead(format::Decl kind, const clang::Decl* declaration) {
  Place place = exporter_.places().place(firstPlace(declaration));
  std::vector<std::string> texts = annotations(declaration);
  StringTable& strings = exporter_.strings();
  shapes_.number(static_cast<unsigned>(kind));
  shapes_.number(strings.index(unqualifiedName(declaration)));
  shapes_.number(strings.index(qualifiedName(declaration)));
  shapes_.number(strings.index(place.file));
  shapes_.number(place.line);
  shapes_.number(place.offset + 1);
  shapes_.number(declaration->isInvalidDecl());
  shapes_.number(texts.size());
  for (const std::string& text : texts) {
    shapes_.number(strings.index(text));
  }
}

void DeclTable::writeShape(const clang::Decl* declaration) {
  format::Decl kind = kindOf(declaration);
  writeHead(kind, declaration);
  switch (kind) {
    case format::Decl::Record: return writeShapeOf(llvm::cast<clang::CXXRecordDecl>(declaration));
    case format::Decl::Enum: return shapes_.number(llvm::cast<clang::EnumDecl>(declaration)->isScoped());
    case format::Decl::EnumConstant:
      return shapes_.signedNumber(llvm::cast<clang::EnumConstantDecl>(declaration)->getInitVal().extOrTrunc(64).getSExtValue());
    case format::Decl::Field: return writeShapeOf(llvm::cast<clang::FieldDecl>(declaration));
    case format::Decl::Var:
      if (const auto* binding = dyn_cast<clang::BindingDecl>(declaration)) return writeShapeOf(binding);
      return writeShapeOf(llvm::cast<clang::VarDecl>(declaration));
    case format::Decl::Function: return writeShapeOf(llvm::cast<clang::FunctionDecl>(declaration));
    case format::Decl::Other: return writeShapeOfOther(declaration);
  }
}

void DeclTable::writeShapeOfOther(const clang::Decl* declaration) {
  const auto* alias = dyn_cast<clang::TypedefNameDecl>(declaration);
  shapes_.number(exporter_.strings().index(declaration->getDeclKindName()));
  shapes_.number(exporter_.strings().index(alias ? exporter_.types().spelling(alias->getUnderlyingType()) : ""));
}

void DeclTable::writeFrame(const TemplateFrame& frame) {
  shapes_.number(frame.lists.size());
  for (const TemplateFrame::List& list : frame.lists) {
    shapes_.number(exporter_.strings().index(list.parameters));
    shapes_.number(exporter_.strings().index(list.arguments));
  }
}

void DeclTable::writeShapeOf(const clang::CXXRecordDecl* record) {
  const clang::CXXRecordDecl* definition = record->getDefinition();
  bool isKnown = definition && !definition->isDependentContext() && !definition->isInvalidDecl();
  unsigned flags = definition != nullptr;
  if (isKnown) {
    flags |= definition->hasTrivialDestructor() << 1 | definition->isTriviallyCopyable() << 2 | definition->isPolymorphic() << 3;
  }
  bool isOurs = exporter_.places().isInMainFile(record->getLocation());
  TemplateFrame frame = isOurs ? templateFrame(exporter_, record) : TemplateFrame();
  shapes_.number(flags | record->isUnion() << 4 | isInstantiated(record) << 5);
  const auto* packing = definition ? definition->getAttr<clang::MaxFieldAlignmentAttr>() : nullptr;
  shapes_.number(packing ? packing->getAlignment() / 8 : 0);
  writeFrame(frame);
}

void DeclTable::writeShapeOf(const clang::FieldDecl* field) {
  const clang::RecordDecl* record = field->getParent();
  const auto* parent = dyn_cast<clang::CXXRecordDecl>(record);
  bool hasLayout = record->isCompleteDefinition() && !record->isInvalidDecl() && !record->isDependentContext() &&
                   !(parent && isPrelude(*parent));
  clang::ASTContext& context = exporter_.context();
  shapes_.number(hasLayout ? context.getFieldOffset(field) : 0);
  shapes_.number(field->isBitField() ? field->getBitWidthValue(context) + 1 : 0);
}

void DeclTable::writeShapeOf(const clang::VarDecl* variable) {
  const auto* parameter = dyn_cast<clang::ParmVarDecl>(variable);
  Range range = variableRange(exporter_.places(), variable);
  std::string value;
  shapes_.number(static_cast<unsigned>(storageOf(variable)));
  shapes_.number(exporter_.strings().index(parameter ? "" : initStyle(variable)));
  if (!parameter && constantValue(variable, value)) {
    shapes_.number(exporter_.strings().index(value) + 1);
  } else {
    shapes_.number(0);
  }
  shapes_.number(parameter ? parameter->getFunctionScopeIndex() + 1 : 0);
  shapes_.number(parameter && parameter->hasDefaultArg());
  shapes_.number(range.begin + 1);
  shapes_.number(range.end + 1);
}

/// A name of a structured binding is a variable without an initialiser in the text.
void DeclTable::writeShapeOf(const clang::BindingDecl* binding) {
  const auto* whole = llvm::cast<clang::VarDecl>(binding->getDecomposedDecl());
  shapes_.number(static_cast<unsigned>(storageOf(whole)));
  shapes_.number(exporter_.strings().index(""));
  for (int none = 0; none < 5; ++none) {
    shapes_.number(0);
  }
}

void DeclTable::writeShapeOf(const clang::FunctionDecl* function) {
  const auto* method = dyn_cast<clang::CXXMethodDecl>(function);
  const clang::FunctionDecl* definition = exportedDefinition(exporter_.places(), function);
  DefinitionRange range = definition ? definitionRange(exporter_.places(), definition) : DefinitionRange();
  bool isImplicit = function->isImplicit() || (function->isDefaulted() && !function->isUserProvided());
  shapes_.number(static_cast<unsigned>(functionKind(function)));
  shapes_.number((method && method->isStatic()) | (method && method->isVirtual()) << 1 | function->isExternC() << 2 |
                 isInternal(function) << 3 | isImplicit << 4 |
                 (definition && definition->getLexicalDeclContext()->isRecord()) << 5 | isExported(function) << 6);
  shapes_.number(range.begin + 1);
  shapes_.number(range.end + 1);
  shapes_.number(range.body + 1);
  TemplateFrame frame = definition ? templateFrame(exporter_, function) : TemplateFrame();
  writeFrame(frame);
  shapes_.number(frame.place + 1);
}

}  // namespace bridge
