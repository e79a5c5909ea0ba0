#include "DeclTable.h"

#include "Definitions.h"
#include "Exporter.h"
#include "Instantiations.h"

namespace bridge {
namespace {

using clang::dyn_cast;
using clang::QualType;

/// A definition whose members may be listed: complete and not dependent.
const clang::CXXRecordDecl* usableDefinition(const clang::CXXRecordDecl* record) {
  const clang::CXXRecordDecl* definition = record->getDefinition();
  return definition && !definition->isDependentContext() ? definition : nullptr;
}

std::vector<QualType> bases(const clang::CXXRecordDecl* definition) {
  std::vector<QualType> result;
  for (const clang::CXXBaseSpecifier& base : definition->bases()) {
    result.push_back(base.getType());
  }
  return result;
}

/// `using bases$ = clr::bl<B…>;` → B…
std::vector<QualType> announcedBases(const clang::CXXRecordDecl* definition) {
  std::vector<QualType> result;
  for (const clang::Decl* member : definition->decls()) {
    const auto* alias = dyn_cast<clang::TypedefNameDecl>(member);
    if (!alias || alias->getName() != "bases$") {
      continue;
    }
    const auto* list = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(alias->getUnderlyingType()->getAsCXXRecordDecl());
    for (const clang::TemplateArgument& pack : list ? list->getTemplateArgs().asArray() : llvm::ArrayRef<clang::TemplateArgument>()) {
      for (const clang::TemplateArgument& base : pack.getKind() == clang::TemplateArgument::Pack ? pack.pack_elements() : llvm::ArrayRef(pack)) {
        result.push_back(base.getAsType());
      }
    }
  }
  return result;
}

bool isMember(const clang::Decl* declaration) {
  if (declaration->isImplicit()) {
    return false;
  }
  return llvm::isa<clang::CXXMethodDecl, clang::VarDecl, clang::FieldDecl, clang::CXXRecordDecl, clang::EnumDecl>(declaration);
}

std::vector<const clang::Decl*> members(const clang::CXXRecordDecl* definition) {
  std::vector<const clang::Decl*> result;
  for (const clang::Decl* member : definition->decls()) {
    if (isMember(member) && !llvm::is_contained(result, canonical(member))) {
      result.push_back(canonical(member));
    }
  }
  return result;
}

/// The declaration whose parameters the body names.
const clang::FunctionDecl* parameterHolder(const Places& places, const clang::FunctionDecl* function) {
  const clang::FunctionDecl* definition = exportedDefinition(places, function);
  return definition ? definition : function;
}

/// The class in which a friend is defined, or null.
const clang::CXXRecordDecl* befriender(const clang::FunctionDecl* function) {
  bool isFriend = function->getFriendObjectKind() != clang::Decl::FOK_None;
  return isFriend ? dyn_cast<clang::CXXRecordDecl>(function->getLexicalDeclContext()) : nullptr;
}

/// The names of a structured binding.
std::vector<const clang::Decl*> bindings(const clang::VarDecl* variable) {
  const auto* decomposition = dyn_cast<clang::DecompositionDecl>(variable);
  return decomposition ? std::vector<const clang::Decl*>(decomposition->bindings().begin(), decomposition->bindings().end())
                       : std::vector<const clang::Decl*>();
}

llvm::ArrayRef<clang::TemplateArgument> argumentsOf(const clang::FunctionDecl* function) {
  const clang::TemplateArgumentList* list = function->getTemplateSpecializationArgs();
  return list ? list->asArray() : llvm::ArrayRef<clang::TemplateArgument>();
}

}  // namespace

bool DeclTable::drain() {
  bool any = drained_ < entries_.size();
  while (drained_ < entries_.size()) {
    writeLinksOf(entries_[drained_++]);
  }
  return any;
}

void DeclTable::writeLinksOf(const clang::Decl* declaration) {
  const auto* parent = dyn_cast<clang::CXXRecordDecl>(declaration->getDeclContext());
  links_.number(optional(parent));
  if (const auto* record = dyn_cast<clang::CXXRecordDecl>(declaration)) return writeLinksOf(record);
  if (const auto* enumeration = dyn_cast<clang::EnumDecl>(declaration)) return writeLinksOf(enumeration);
  if (const auto* field = dyn_cast<clang::FieldDecl>(declaration)) return writeLinksOf(field);
  if (const auto* variable = dyn_cast<clang::VarDecl>(declaration)) return writeLinksOf(variable);
  if (const auto* binding = dyn_cast<clang::BindingDecl>(declaration)) return writeLinksOf(binding);
  if (const auto* function = dyn_cast<clang::FunctionDecl>(declaration)) return writeLinksOf(function);
  if (const auto* constant = dyn_cast<clang::EnumConstantDecl>(declaration)) {
    links_.number(exporter_.types().index(constant->getType()));
  }
}

void DeclTable::writeLinksOf(const clang::CXXRecordDecl* record) {
  TypeTable& types = exporter_.types();
  links_.number(types.index(exporter_.context().getTypeDeclType(record)));
  const auto* specialization = dyn_cast<clang::ClassTemplateSpecializationDecl>(record);
  writeArguments(specialization ? specialization->getTemplateArgs().asArray() : llvm::ArrayRef<clang::TemplateArgument>());

  const clang::CXXRecordDecl* definition = usableDefinition(record);
  if (!definition || isPrelude(*definition)) {
    definition = nullptr;
  }
  bool isSource = definition && exporter_.places().isInMainFile(definition->getLocation());
  writeTypes(definition ? bases(definition) : std::vector<QualType>());
  writeTypes(isSource ? announcedBases(definition) : std::vector<QualType>());
  std::vector<const clang::Decl*> fields;
  if (definition) {
    fields.assign(definition->field_begin(), definition->field_end());
  }
  writeDecls(fields);
  writeDecls(isSource ? members(definition) : std::vector<const clang::Decl*>());
}

void DeclTable::writeLinksOf(const clang::EnumDecl* enumeration) {
  TypeTable& types = exporter_.types();
  links_.number(types.index(exporter_.context().getTypeDeclType(enumeration)));
  QualType underlying = enumeration->getIntegerType();
  links_.number(types.index(underlying.isNull() ? exporter_.context().IntTy : underlying));
  std::vector<const clang::Decl*> constants;
  const clang::EnumDecl* definition = enumeration->getDefinition();
  if (definition && exporter_.places().isInMainFile(definition->getLocation())) {
    constants.assign(definition->enumerator_begin(), definition->enumerator_end());
  }
  writeDecls(constants);
}

void DeclTable::writeLinksOf(const clang::FieldDecl* field) {
  links_.number(exporter_.types().declaredIndex(field->getType()));
  bool isSource = field->hasInClassInitializer() && exporter_.places().isInMainFile(field->getLocation());
  links_.number(isSource ? exporter_.nodes().optional(field->getInClassInitializer()) : 0);
}

void DeclTable::writeLinksOf(const clang::VarDecl* variable) {
  links_.number(exporter_.types().declaredIndex(variable->getType()));
  const auto* function = dyn_cast<clang::FunctionDecl>(variable->getDeclContext());
  bool isSource = !llvm::isa<clang::ParmVarDecl>(variable) && !variable->getType()->isDependentType() &&
                  (exporter_.places().isInMainFile(variable->getLocation()) || (function && isOverHandles(function)));
  links_.number(isSource ? exporter_.nodes().optional(variable->getAnyInitializer()) : 0);
  writeDecls(bindings(variable));
}

/// What the name stands for: a member or an element of the hidden variable, or the call of get<I> on it.
void DeclTable::writeLinksOf(const clang::BindingDecl* binding) {
  QualType type = binding->getType();
  const clang::VarDecl* holder = binding->getHoldingVar();
  links_.number(exporter_.types().declaredIndex(type));
  links_.number(type->isDependentType() ? 0 : exporter_.nodes().optional(holder ? holder->getInit() : binding->getBinding()));
  writeDecls({});
}

void DeclTable::writeLinksOf(const clang::FunctionDecl* function) {
  TypeTable& types = exporter_.types();
  links_.number(types.index(function->getType()));
  links_.number(types.declaredIndex(function->getReturnType()));
  const clang::FunctionDecl* holder = parameterHolder(exporter_.places(), function);
  links_.number(optional(befriender(function)));
  writeDecls({holder->param_begin(), holder->param_end()});
  writeArguments(argumentsOf(function));
  const clang::FunctionDecl* definition = exportedDefinition(exporter_.places(), function);
  links_.number(definition ? exporter_.nodes().optional(definition->getBody()) : 0);
  const auto* constructor = llvm::dyn_cast_or_null<clang::CXXConstructorDecl>(definition);
  writeInitializers(constructor);
}

void DeclTable::writeArguments(llvm::ArrayRef<clang::TemplateArgument> arguments) {
  std::vector<clang::TemplateArgument> flat;
  flatten(arguments, flat);
  links_.number(flat.size());
  for (const clang::TemplateArgument& argument : flat) {
    bool isType = argument.getKind() == clang::TemplateArgument::Type;
    bool isValue = argument.getKind() == clang::TemplateArgument::Integral;
    links_.number(isType ? exporter_.types().index(argument.getAsType()) + 1 : 0);
    links_.signedNumber(isValue ? argument.getAsIntegral().extOrTrunc(64).getSExtValue() : 0);
    links_.number(exporter_.strings().index(isType || isValue ? "" : spelling(exporter_, argument)));
  }
}

void DeclTable::writeInitializers(const clang::CXXConstructorDecl* constructor) {
  links_.number(constructor ? constructor->getNumCtorInitializers() : 0);
  if (!constructor) {
    return;
  }
  for (const clang::CXXCtorInitializer* initializer : constructor->inits()) {
    bool isBase = initializer->isBaseInitializer();
    links_.number(isBase ? exporter_.types().index(QualType(initializer->getBaseClass(), 0)) + 1 : 0);
    links_.number(optional(initializer->isDelegatingInitializer() ? nullptr : initializer->getAnyMember()));
    links_.number(exporter_.nodes().optional(initializer->getInit()));
    links_.number(initializer->isWritten());
  }
}

void DeclTable::writeTypes(const std::vector<QualType>& types) {
  links_.number(types.size());
  for (QualType type : types) {
    links_.number(exporter_.types().index(type));
  }
}

void DeclTable::writeDecls(const std::vector<const clang::Decl*>& declarations) {
  links_.number(declarations.size());
  for (const clang::Decl* declaration : declarations) {
    links_.number(index(declaration));
  }
}

}  // namespace bridge
