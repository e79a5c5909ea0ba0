#include "Definitions.h"

#include "Exporter.h"
#include "Names.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"

namespace bridge {
namespace {

using clang::dyn_cast;
using clang::isa;

/// The place of the first mem-initializer that stands in the text, or -1.
int firstInitializer(const Places& places, const clang::CXXConstructorDecl* constructor) {
  int first = -1;
  for (const clang::CXXCtorInitializer* initializer : constructor->inits()) {
    int offset = initializer->isWritten() ? places.offset(initializer->getSourceLocation()) : -1;
    if (offset >= 0 && (first < 0 || offset < first)) {
      first = offset;
    }
  }
  return first;
}

bool isWrittenNowhere(const clang::VarDecl* variable) {
  const auto* construct = dyn_cast<clang::CXXConstructExpr>(variable->getInit()->IgnoreImplicit());
  return construct && variable->getInitStyle() != clang::VarDecl::ListInit &&
         construct->getParenOrBraceRange().isInvalid() && construct->getBeginLoc() == variable->getLocation();
}

std::string integerText(const llvm::APSInt& value) {
  llvm::SmallString<32> digits;
  value.toString(digits, 10);
  return digits.str().str();
}

bool isHandleOrValue(clang::QualType type) {
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  return record && (isPrelude(*record) ? isHandle(type) : isManagedClass(record));
}

bool holdsHandles(clang::QualType type) {
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  return isHandle(type) ||
         (record && llvm::any_of(record->fields(), [](const clang::FieldDecl* field) { return !field->isInvalidDecl() && holdsHandles(field->getType()); }));
}

/// Looks for functions of managed classes that a body calls itself.
class ManagedCalls : public clang::RecursiveASTVisitor<ManagedCalls> {
public:
  static bool areIn(const clang::FunctionDecl* definition) {
    ManagedCalls calls;
    calls.TraverseStmt(definition->getBody());
    return calls.found_;
  }

  bool VisitDeclRefExpr(clang::DeclRefExpr* name) { return look(name->getDecl()); }
  bool VisitMemberExpr(clang::MemberExpr* member) { return look(member->getMemberDecl()); }
  bool VisitCXXConstructExpr(clang::CXXConstructExpr* construct) { return look(construct->getConstructor()); }

private:
  bool look(const clang::ValueDecl* named) {
    const auto* function = dyn_cast<clang::FunctionDecl>(named);
    found_ = found_ || (function && !function->isImplicit() && !function->isDefaulted() && !annotations(function).empty());
    return !found_;
  }

  bool found_ = false;
};

/// A template of a native header over value classes that C++ knows all about: nothing in it needs IL.
bool isNativeOverValues(const clang::FunctionDecl* function, llvm::ArrayRef<clang::TemplateArgument> arguments) {
  const clang::FunctionDecl* definition = nullptr;
  return function->isDefined(definition) && definition->getBody() &&
         !function->getASTContext().getSourceManager().isInMainFile(definition->getLocation()) &&
         llvm::none_of(arguments, [](const clang::TemplateArgument& argument) {
           return argument.getKind() == clang::TemplateArgument::Type && holdsHandles(argument.getAsType().getNonReferenceType());
         }) &&
         !ManagedCalls::areIn(definition);
}

/// What is declared there the compiler knows by name.
bool isOurNamespace(const clang::DeclContext* context) {
  const auto* space = dyn_cast<clang::NamespaceDecl>(context);
  return space && (space->getName() == "clr" || space->getName() == "cli" || space->getName() == "bridge" ||
                   (space->getName() == "interop" && !space->getParent()->isTranslationUnit()));
}

/// The template whose text \p definition is an instantiation of, or null.
const clang::FunctionTemplateDecl* writtenTemplate(const clang::FunctionDecl* definition) {
  const clang::FunctionDecl* pattern = definition->getTemplateInstantiationPattern();
  return pattern ? pattern->getDescribedFunctionTemplate() : nullptr;
}

/// Template heads and attributes before the declaration belong to it.
int beginWithAttributes(const Places& places, const clang::FunctionDecl* definition) {
  const clang::FunctionTemplateDecl* head = writtenTemplate(definition);
  int begin = places.offset(head ? head->getBeginLoc() : definition->getOuterLocStart());
  return begin < 0 ? begin : places.attributesBefore(begin);
}

/// \p name is that of a class in the namespace System.
bool isOrDerivesFrom(const clang::CXXRecordDecl* record, llvm::StringRef name) {
  const clang::CXXRecordDecl* definition = record->getDefinition();
  return (record->getName() == name && record->getQualifiedNameAsString() == ("System::" + name).str()) ||
         (definition && llvm::any_of(definition->bases(), [&](const clang::CXXBaseSpecifier& base) {
            const clang::CXXRecordDecl* parent = base.getType()->getAsCXXRecordDecl();
            return parent && isOrDerivesFrom(parent, name);
          }));
}

}  // namespace

const clang::Decl* canonical(const clang::Decl* declaration) { return declaration->getCanonicalDecl(); }

const clang::FunctionDecl* exportedDefinition(const Places& places, const clang::FunctionDecl* function) {
  const clang::FunctionDecl* definition = nullptr;
  if (!function->isDefined(definition) || !definition->getBody() || definition->isDependentContext() ||
      definition->isImplicit() || definition->isDefaulted()) {
    return nullptr;
  }
  return places.isInMainFile(definition->getLocation()) || isOverHandles(definition) ? definition : nullptr;
}

bool isManagedClass(const clang::CXXRecordDecl* record) { return isOrDerivesFrom(record, "Object"); }

bool isValueClass(const clang::CXXRecordDecl* record) { return isOrDerivesFrom(record, "ValueType"); }

bool isHandle(clang::QualType type) {
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  return record && isPrelude(*record) && record->getName() == "h";
}

const clang::CXXRecordDecl* handleTarget(clang::QualType type) {
  const auto* record = isHandle(type) ? dyn_cast<clang::ClassTemplateSpecializationDecl>(type->getAsCXXRecordDecl()) : nullptr;
  return record ? record->getTemplateArgs()[0].getAsType()->getAsCXXRecordDecl() : nullptr;
}

bool isInteriorPointer(clang::QualType type) {
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  return record && isPrelude(*record) && record->getName() == "interior_ptr";
}

clang::QualType parameterType(const clang::FunctionDecl* function, unsigned index) {
  return index < function->getNumParams() ? function->getParamDecl(index)->getType().getNonReferenceType() : clang::QualType();
}

bool takesHandle(const clang::FunctionDecl* function, unsigned index) {
  clang::QualType type = parameterType(function, index);
  return !type.isNull() && isHandle(type);
}

bool isTracking(const clang::ASTContext& context, clang::QualType written) {
  for (clang::QualType type = written;;) {
    if (const auto* alias = llvm::dyn_cast<clang::TemplateSpecializationType>(type.getTypePtr())) {
      const clang::TemplateDecl* declaration = alias->getTemplateName().getAsTemplateDecl();
      if (declaration && alias->isTypeAlias() && declaration->getName() == "trk") {
        return true;
      }
    }
    if (const auto* attributed = llvm::dyn_cast<clang::AttributedType>(type.getTypePtr());
        attributed && attributed->getAttrKind() == clang::attr::AnnotateType) {
      return true;
    }
    clang::QualType next = type.getSingleStepDesugaredType(context);
    if (next == type) {
      return false;
    }
    type = next;
  }
}

bool isOverHandles(const clang::FunctionDecl* function) {
  const clang::TemplateArgumentList* arguments = function->getTemplateSpecializationArgs();
  return arguments && !function->isCXXClassMember() && !isOurNamespace(function->getEnclosingNamespaceContext()) &&
         llvm::any_of(arguments->asArray(), [](const clang::TemplateArgument& argument) {
           return argument.getKind() == clang::TemplateArgument::Type && isHandleOrValue(argument.getAsType().getNonReferenceType());
         }) &&
         !isNativeOverValues(function, arguments->asArray());
}

DefinitionRange definitionRange(const Places& places, const clang::FunctionDecl* definition) {
  DefinitionRange range;
  const clang::Stmt* body = definition->getBody();
  range.begin = beginWithAttributes(places, definition);
  range.body = places.offset(body->getBeginLoc());
  range.end = places.endOffset(body->getEndLoc());
  if (const auto* constructor = dyn_cast<clang::CXXConstructorDecl>(definition); constructor && !isa<clang::CXXTryStmt>(body)) {
    int first = firstInitializer(places, constructor);
    range.body = first < 0 ? range.body : places.colonBefore(first);
  }
  return range;
}

Range variableRange(const Places& places, const clang::VarDecl* variable) {
  Range range = places.range(variable->getSourceRange());
  bool hasParentheses = variable->getInit() && variable->getInitStyle() == clang::VarDecl::CallInit && !isWrittenNowhere(variable);
  if (range.end >= 0 && hasParentheses && !isa<clang::CXXConstructExpr>(variable->getInit()->IgnoreImplicit())) {
    range.end = places.endAfter(')', range.end);
  }
  return range;
}

const char* initStyle(const clang::VarDecl* variable) {
  if (!variable->getInit() || isWrittenNowhere(variable)) {
    return "";
  }
  switch (variable->getInitStyle()) {
    case clang::VarDecl::CInit: return "copy";
    case clang::VarDecl::CallInit:
    case clang::VarDecl::ParenListInit: return "direct";
    case clang::VarDecl::ListInit: return "list";
  }
  return "";
}

bool constantValue(const clang::VarDecl* variable, std::string& text) {
  clang::QualType type = variable->getType();
  bool isScalar = type->isIntegralOrEnumerationType() || type->isRealFloatingType();
  if (!isScalar || !(variable->isConstexpr() || type.isConstQualified()) || type->isDependentType()) {
    return false;
  }
  const clang::VarDecl* holder = nullptr;
  const clang::Expr* initializer = variable->getAnyInitializer(holder);
  if (!initializer || initializer->isValueDependent() || initializer->containsErrors()) {
    return false;
  }
  const clang::APValue* value = holder->evaluateValue();
  if (!value || !(value->isInt() || value->isFloat())) {
    return false;
  }
  text = value->isInt() ? integerText(value->getInt()) : floatingText(value->getFloat());
  return true;
}

std::string floatingText(const llvm::APFloat& value) {
  if (value.isNaN()) return "NaN";
  if (value.isInfinity()) return value.isNegative() ? "-Infinity" : "Infinity";
  bool isSingle = &value.getSemantics() == &llvm::APFloat::IEEEsingle();
  llvm::APFloat number = value;
  bool loses = false;
  if (!isSingle) {
    number.convert(llvm::APFloat::IEEEdouble(), llvm::APFloat::rmNearestTiesToEven, &loses);
  }
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, isSingle ? "%.9g" : "%.17g", isSingle ? number.convertToFloat() : number.convertToDouble());
  return buffer;
}

}  // namespace bridge
