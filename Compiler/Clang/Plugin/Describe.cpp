#include "NodeTable.h"

#include <clang/Basic/Builtins.h>

#include "DescribeExpressions.h"
#include "DescribeStatements.h"

namespace bridge {
namespace {

using clang::dyn_cast;

/// What clang makes of an argument of class type behind an ellipsis, (__builtin_trap(), x): x.
const clang::Stmt* ellipsisArgument(const clang::Stmt* statement) {
  const auto* comma = dyn_cast<clang::BinaryOperator>(statement);
  if (!comma || comma->getOpcode() != clang::BO_Comma) return nullptr;
  const auto* trap = dyn_cast<clang::CallExpr>(comma->getLHS());
  const bool isTrap = trap && trap->getBuiltinCallee() == clang::Builtin::BI__builtin_trap;
  return isTrap && trap->getBeginLoc() == comma->getRHS()->getBeginLoc() ? comma->getRHS() : nullptr;
}

/// One step of unwrap; null when \p statement is shown as it is.
const clang::Stmt* inner(const clang::Stmt* statement) {
  if (const auto* constant = dyn_cast<clang::ConstantExpr>(statement)) return constant->getSubExpr();
  if (const auto* parameter = dyn_cast<clang::SubstNonTypeTemplateParmExpr>(statement)) return parameter->getReplacement();
  if (const auto* attributed = dyn_cast<clang::AttributedStmt>(statement)) return attributed->getSubStmt();
  if (const auto* choice = dyn_cast<clang::GenericSelectionExpr>(statement)) return choice->getResultExpr();
  if (const auto* choice = dyn_cast<clang::ChooseExpr>(statement)) return choice->getChosenSubExpr();
  if (const auto* predefined = dyn_cast<clang::PredefinedExpr>(statement)) return predefined->getFunctionName();
  if (const auto* list = dyn_cast<clang::ParenListExpr>(statement)) return list->getNumExprs() == 1 ? list->getExpr(0) : nullptr;
  if (const auto* loop = dyn_cast<clang::ArrayInitLoopExpr>(statement)) return loop->getCommonExpr()->getSourceExpr();
  if (const clang::Stmt* argument = ellipsisArgument(statement)) return argument;
  if (const auto* unary = dyn_cast<clang::UnaryOperator>(statement)) {
    return unary->getOpcode() == clang::UO_Extension ? unary->getSubExpr() : nullptr;
  }
  return nullptr;
}

}  // namespace

const clang::Stmt* unwrap(const clang::Stmt* statement) {
  while (const clang::Stmt* next = inner(statement)) {
    statement = next;
  }
  return statement;
}

NodeParts describe(const clang::Stmt* statement, clang::ASTContext& context) {
  if (llvm::isa<clang::Expr>(statement)) {
    return ExpressionDescriber(context).Visit(statement);
  }
  return StatementDescriber(context).Visit(statement);
}

}  // namespace bridge
