#include "DefaultArguments.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/PrettyPrinter.h"

#include <algorithm>

namespace bridge {

namespace {

bool isPublic(const clang::Decl* declaration) {
  return declaration->getAccess() == clang::AS_public || declaration->getAccess() == clang::AS_none;
}

/// Whether a declaration can be named from everywhere.
bool isReachable(const clang::NamedDecl* declaration) {
  for (const clang::DeclContext* scope = declaration->getDeclContext(); !scope->isTranslationUnit(); scope = scope->getParent()) {
    const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(scope);
    if (scope->isFunctionOrMethod() || (space && space->isAnonymousNamespace()) || !isPublic(llvm::cast<clang::Decl>(scope))) {
      return false;
    }
  }
  return isPublic(declaration);
}

bool isReachable(clang::QualType type) {
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  return !record || (!record->isLambda() && isReachable(record));
}

bool isReachableName(const clang::ValueDecl* declaration) {
  const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration);
  const auto* function = llvm::dyn_cast<clang::FunctionDecl>(declaration);
  return (variable ? variable->hasGlobalStorage() && !variable->isStaticLocal()
                   : function ? !function->isTemplateInstantiation() : llvm::isa<clang::EnumConstantDecl>(declaration))
      && isReachable(declaration);
}

bool isKnown(const clang::Stmt* expression) {
  return llvm::isa<clang::IntegerLiteral, clang::FloatingLiteral, clang::CharacterLiteral, clang::StringLiteral, clang::CXXBoolLiteralExpr,
      clang::CXXNullPtrLiteralExpr, clang::FullExpr, clang::ParenExpr, clang::ImplicitCastExpr, clang::MaterializeTemporaryExpr,
      clang::CXXBindTemporaryExpr, clang::UnaryOperator, clang::BinaryOperator, clang::ConditionalOperator, clang::CXXFunctionalCastExpr,
      clang::CXXStaticCastExpr, clang::CStyleCastExpr, clang::CXXConstructExpr, clang::CXXScalarValueInitExpr, clang::CallExpr,
      clang::MemberExpr, clang::InitListExpr, clang::ImplicitValueInitExpr, clang::CXXStdInitializerListExpr, clang::DeclRefExpr>(expression);
}

bool isPortable(const clang::Stmt* expression) {
  if (llvm::isa<clang::CXXDefaultArgExpr>(expression)) {
    return true;
  }
  const auto* name = llvm::dyn_cast<clang::DeclRefExpr>(expression);
  const auto* member = llvm::dyn_cast<clang::MemberExpr>(expression);
  const auto* construct = llvm::dyn_cast<clang::CXXConstructExpr>(expression);
  if (!isKnown(expression) || (name && !isReachableName(name->getDecl())) || (member && !isPublic(member->getMemberDecl()))
      || (construct && !isPublic(construct->getConstructor())) || !isReachable(llvm::cast<clang::Expr>(expression)->getType())) {
    return false;
  }
  return std::all_of(expression->child_begin(), expression->child_end(), [](const clang::Stmt* child) { return child && isPortable(child); });
}

/// Writes names with all that they stand in.
class QualifiedNames : public clang::PrinterHelper {
public:
  bool handledStmt(clang::Stmt* expression, llvm::raw_ostream& out) override {
    const auto* name = llvm::dyn_cast<clang::DeclRefExpr>(expression);
    if (!name) {
      return false;
    }
    out << "::" << name->getDecl()->getQualifiedNameAsString();
    return true;
  }
};

}  // namespace

std::string defaultArgumentText(const clang::Expr* expression, const clang::ASTContext& context) {
  if (!isPortable(expression)) {
    return {};
  }
  clang::PrintingPolicy policy(context.getPrintingPolicy());
  policy.PrintCanonicalTypes = true;
  std::string text;
  llvm::raw_string_ostream out(text);
  QualifiedNames names;
  expression->printPretty(out, &names, policy);
  return text;
}

}  // namespace bridge
