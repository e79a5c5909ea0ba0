#include "DescribeExpressions.h"

#include "DefaultArguments.h"
#include "Definitions.h"
#include "DescribeStatements.h"

#include "clang/AST/ExprConcepts.h"

namespace bridge {

using format::Node;
namespace flag = format::flag;

namespace {

format::Node castNode(const clang::CastExpr* cast) {
  switch (cast->getStmtClass()) {
    case clang::Stmt::ImplicitCastExprClass: return Node::ImplicitCast;
    case clang::Stmt::CStyleCastExprClass: return Node::CStyleCast;
    case clang::Stmt::CXXFunctionalCastExprClass: return Node::FunctionalCast;
    case clang::Stmt::CXXStaticCastExprClass: return Node::StaticCast;
    case clang::Stmt::CXXReinterpretCastExprClass: return Node::ReinterpretCast;
    case clang::Stmt::CXXConstCastExprClass: return Node::ConstCast;
    case clang::Stmt::CXXDynamicCastExprClass: return Node::DynamicCast;
    default: return Node::Unknown;
  }
}

const char* storageName(clang::StorageDuration duration) {
  switch (duration) {
    case clang::SD_FullExpression: return "full";
    case clang::SD_Automatic: return "automatic";
    default: return "static";
  }
}

}  // namespace

NodeParts ExpressionDescriber::valued(format::Node kind, std::int64_t value) {
  NodeParts parts{kind};
  parts.value = value;
  return parts;
}

NodeParts ExpressionDescriber::constant(const clang::Expr* expression) {
  clang::Expr::EvalResult result;
  if (expression->isValueDependent() || !expression->EvaluateAsInt(result, context_)) {
    return unknown(expression);
  }
  return valued(Node::Constant, result.Val.getInt().extOrTrunc(64).getSExtValue());
}

/// The type, because a value class may have another size for the CLI than for Clang.
NodeParts ExpressionDescriber::VisitUnaryExprOrTypeTraitExpr(const clang::UnaryExprOrTypeTraitExpr* expression) {
  NodeParts parts = constant(expression);
  if (parts.kind == Node::Constant && expression->getKind() == clang::UETT_SizeOf) {
    parts.allocated = expression->getTypeOfArgument().getNonReferenceType();
  }
  return parts;
}

NodeParts ExpressionDescriber::VisitStmt(const clang::Stmt* expression) { return unknown(expression); }

NodeParts ExpressionDescriber::VisitRecoveryExpr(const clang::RecoveryExpr* expression) {
  NodeParts parts{Node::Recovery};
  for (const clang::Expr* operand : expression->subExpressions()) {
    parts.children.push_back(operand);
  }
  return parts;
}

NodeParts ExpressionDescriber::VisitIntegerLiteral(const clang::IntegerLiteral* literal) {
  const llvm::APInt value = literal->getValue();
  return valued(Node::IntegerLiteral, literal->getType()->isSignedIntegerType() ? value.sextOrTrunc(64).getSExtValue()
                                                                              : static_cast<std::int64_t>(value.zextOrTrunc(64).getZExtValue()));
}

NodeParts ExpressionDescriber::VisitFloatingLiteral(const clang::FloatingLiteral* literal) {
  NodeParts parts{Node::FloatingLiteral};
  parts.text = floatingText(literal->getValue());
  return parts;
}

NodeParts ExpressionDescriber::VisitCharacterLiteral(const clang::CharacterLiteral* literal) {
  llvm::APInt bits(64, literal->getValue());
  unsigned width = static_cast<unsigned>(context_.getTypeSize(literal->getType()));
  bits = bits.trunc(width < 64 ? width : 64);
  bool isSigned = literal->getType()->isSignedIntegerType();
  return valued(Node::CharacterLiteral, isSigned ? bits.getSExtValue() : static_cast<std::int64_t>(bits.getZExtValue()));
}

NodeParts ExpressionDescriber::VisitStringLiteral(const clang::StringLiteral* literal) {
  NodeParts parts = valued(Node::StringLiteral, literal->getCharByteWidth());
  parts.bytes = literal->getBytes().str();
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXBoolLiteralExpr(const clang::CXXBoolLiteralExpr* literal) {
  return valued(Node::BoolLiteral, literal->getValue());
}

NodeParts ExpressionDescriber::VisitCXXNullPtrLiteralExpr(const clang::CXXNullPtrLiteralExpr*) { return {Node::NullPtrLiteral}; }

NodeParts ExpressionDescriber::VisitDeclRefExpr(const clang::DeclRefExpr* name) {
  NodeParts parts{Node::DeclRef, name->hasQualifier() ? unsigned{flag::Qualifier} : 0};
  parts.decl = name->getDecl();
  return parts;
}

NodeParts ExpressionDescriber::VisitMemberExpr(const clang::MemberExpr* member) {
  NodeParts parts{Node::Member, 0, {member->getBase()}};
  parts.flags = (member->isArrow() ? flag::Arrow : 0) | (member->hasQualifier() ? flag::Qualifier : 0);
  parts.decl = member->getMemberDecl();
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXThisExpr(const clang::CXXThisExpr* expression) {
  return {Node::This, expression->isImplicit() ? unsigned{flag::Implicit} : 0};
}

NodeParts ExpressionDescriber::VisitCallExpr(const clang::CallExpr* call) {
  NodeParts parts{Node::Call, 0, {call->getCallee()}};
  parts.children.insert(parts.children.end(), call->arg_begin(), call->arg_end());
  parts.decl = call->getDirectCallee();
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXMemberCallExpr(const clang::CXXMemberCallExpr* call) {
  NodeParts parts = VisitCallExpr(call);
  parts.kind = Node::MemberCall;
  parts.decl = call->getMethodDecl();
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXOperatorCallExpr(const clang::CXXOperatorCallExpr* call) {
  NodeParts parts{Node::OperatorCall, 0, {call->arg_begin(), call->arg_end()}};
  parts.decl = call->getDirectCallee();
  parts.op = clang::getOperatorSpelling(call->getOperator());
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXConstructExpr(const clang::CXXConstructExpr* construct) {
  NodeParts parts{Node::Construct, construct->isListInitialization() ? unsigned{flag::ListInit} : 0,
                  {construct->arg_begin(), construct->arg_end()}};
  parts.decl = construct->getConstructor();
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXInheritedCtorInitExpr(const clang::CXXInheritedCtorInitExpr* construct) {
  NodeParts parts{Node::InheritedConstruct};
  parts.decl = construct->getConstructor();
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXNewExpr(const clang::CXXNewExpr* expression) {
  NodeParts parts{Node::New, expression->isArray() ? unsigned{flag::Array} : 0, {expression->getInitializer()}};
  std::optional<const clang::Expr*> size = expression->getArraySize();
  parts.children.push_back(size ? *size : nullptr);
  parts.children.insert(parts.children.end(), expression->placement_arg_begin(), expression->placement_arg_end());
  parts.decl = expression->getOperatorNew();
  parts.allocated = expression->getAllocatedType();
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXDeleteExpr(const clang::CXXDeleteExpr* expression) {
  return {Node::Delete, expression->isArrayForm() ? unsigned{flag::Array} : 0, {expression->getArgument()}};
}

NodeParts ExpressionDescriber::VisitCXXThrowExpr(const clang::CXXThrowExpr* expression) {
  return {Node::Throw, 0, {expression->getSubExpr()}};
}

NodeParts ExpressionDescriber::VisitCXXTypeidExpr(const clang::CXXTypeidExpr* expression) {
  NodeParts parts{Node::Typeid};
  if (expression->isTypeOperand()) {
    parts.allocated = expression->getTypeOperand(context_);
  }
  parts.children.push_back(expression->isTypeOperand() ? nullptr : expression->getExprOperand());
  return parts;
}

NodeParts ExpressionDescriber::VisitLambdaExpr(const clang::LambdaExpr* lambda) {
  NodeParts parts{Node::Lambda};
  auto initializer = lambda->capture_init_begin();
  for (const clang::LambdaCapture& capture : lambda->captures()) {
    // What is captured without being named has no text of its own.
    if (capture.isExplicit()) {
      parts.children.push_back(*initializer);
    }
    ++initializer;
  }
  bool isGeneric = lambda->isGenericLambda();
  parts.children.push_back(isGeneric ? nullptr : lambda->getBody());
  return parts;
}

NodeParts ExpressionDescriber::VisitCastExpr(const clang::CastExpr* cast) {
  NodeParts parts{castNode(cast), 0, {cast->getSubExpr()}};
  if (parts.kind == Node::Unknown) {
    return unknown(cast);
  }
  parts.cast = cast->getCastKindName();
  return parts;
}

NodeParts ExpressionDescriber::VisitUnaryOperator(const clang::UnaryOperator* expression) {
  NodeParts parts{Node::Unary, expression->isPostfix() ? unsigned{flag::Postfix} : 0, {expression->getSubExpr()}};
  parts.op = clang::UnaryOperator::getOpcodeStr(expression->getOpcode()).str();
  return parts;
}

NodeParts ExpressionDescriber::VisitBinaryOperator(const clang::BinaryOperator* expression) {
  NodeParts parts{Node::Binary, 0, {expression->getLHS(), expression->getRHS()}};
  parts.op = expression->getOpcodeStr().str();
  return parts;
}

NodeParts ExpressionDescriber::VisitCompoundAssignOperator(const clang::CompoundAssignOperator* expression) {
  NodeParts parts = VisitBinaryOperator(expression);
  parts.kind = Node::CompoundAssign;
  parts.computation = expression->getComputationLHSType();
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXRewrittenBinaryOperator(const clang::CXXRewrittenBinaryOperator* expression) {
  return {Node::Rewritten, 0, {expression->getSemanticForm()}};
}

NodeParts ExpressionDescriber::VisitConditionalOperator(const clang::ConditionalOperator* expression) {
  return {Node::Conditional, 0, {expression->getCond(), expression->getTrueExpr(), expression->getFalseExpr()}};
}

NodeParts ExpressionDescriber::VisitBinaryConditionalOperator(const clang::BinaryConditionalOperator* expression) {
  return {Node::BinaryConditional, 0, {expression->getCommon(), expression->getFalseExpr()}};
}

NodeParts ExpressionDescriber::VisitArraySubscriptExpr(const clang::ArraySubscriptExpr* expression) {
  return {Node::ArraySubscript, 0, {expression->getBase(), expression->getIdx()}};
}

NodeParts ExpressionDescriber::VisitParenExpr(const clang::ParenExpr* expression) {
  return {Node::Paren, 0, {expression->getSubExpr()}};
}

NodeParts ExpressionDescriber::VisitExprWithCleanups(const clang::ExprWithCleanups* expression) {
  return {Node::ExprWithCleanups, 0, {expression->getSubExpr()}};
}

NodeParts ExpressionDescriber::VisitMaterializeTemporaryExpr(const clang::MaterializeTemporaryExpr* temporary) {
  NodeParts parts{Node::MaterializeTemporary, 0, {temporary->getSubExpr()}};
  parts.text = storageName(temporary->getStorageDuration());
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXBindTemporaryExpr(const clang::CXXBindTemporaryExpr* temporary) {
  return {Node::BindTemporary, 0, {temporary->getSubExpr()}};
}

NodeParts ExpressionDescriber::VisitCXXDefaultArgExpr(const clang::CXXDefaultArgExpr* argument) {
  NodeParts parts{Node::DefaultArg, 0, {argument->getExpr()}};
  parts.text = defaultArgumentText(argument->getExpr(), context_);
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXDefaultInitExpr(const clang::CXXDefaultInitExpr* initializer) {
  NodeParts parts{Node::DefaultInit, 0, {initializer->getExpr()}};
  parts.decl = initializer->getField();
  return parts;
}

NodeParts ExpressionDescriber::VisitInitListExpr(const clang::InitListExpr* list) {
  const clang::InitListExpr* semantic = list->isSemanticForm() ? list : list->getSemanticForm();
  semantic = semantic ? semantic : list;
  NodeParts parts{Node::InitList, 0, {semantic->inits().begin(), semantic->inits().end()}};
  parts.decl = semantic->getInitializedFieldInUnion();
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXParenListInitExpr(const clang::CXXParenListInitExpr* list) {
  NodeParts parts{Node::InitList};
  for (const clang::Expr* initializer : list->getInitExprs()) {
    parts.children.push_back(initializer);
  }
  return parts;
}

NodeParts ExpressionDescriber::VisitCXXStdInitializerListExpr(const clang::CXXStdInitializerListExpr* list) {
  return {Node::StdInitializerList, 0, {list->getSubExpr()}};
}

NodeParts ExpressionDescriber::VisitImplicitValueInitExpr(const clang::ImplicitValueInitExpr*) { return {Node::ImplicitValueInit}; }

NodeParts ExpressionDescriber::VisitCXXScalarValueInitExpr(const clang::CXXScalarValueInitExpr*) { return {Node::ScalarValueInit}; }

NodeParts ExpressionDescriber::VisitOpaqueValueExpr(const clang::OpaqueValueExpr* expression) {
  return {Node::OpaqueValue, 0, {expression->getSourceExpr()}};
}

}  // namespace bridge
