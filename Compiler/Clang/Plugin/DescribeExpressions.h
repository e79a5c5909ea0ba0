#pragma once

#include "NodeTable.h"

namespace bridge {

/// Expressions: children in the order that NodeKind of the reader documents.
class ExpressionDescriber : public clang::ConstStmtVisitor<ExpressionDescriber, NodeParts> {
public:
  explicit ExpressionDescriber(clang::ASTContext& context) : context_(context) {}

  NodeParts VisitStmt(const clang::Stmt* expression);
  NodeParts VisitRecoveryExpr(const clang::RecoveryExpr* expression);
  // literals
  NodeParts VisitIntegerLiteral(const clang::IntegerLiteral* literal);
  NodeParts VisitFloatingLiteral(const clang::FloatingLiteral* literal);
  NodeParts VisitCharacterLiteral(const clang::CharacterLiteral* literal);
  NodeParts VisitStringLiteral(const clang::StringLiteral* literal);
  NodeParts VisitCXXBoolLiteralExpr(const clang::CXXBoolLiteralExpr* literal);
  NodeParts VisitCXXNullPtrLiteralExpr(const clang::CXXNullPtrLiteralExpr* literal);
  // names
  NodeParts VisitDeclRefExpr(const clang::DeclRefExpr* name);
  NodeParts VisitMemberExpr(const clang::MemberExpr* member);
  NodeParts VisitCXXThisExpr(const clang::CXXThisExpr* expression);
  // calls and objects
  NodeParts VisitCallExpr(const clang::CallExpr* call);
  NodeParts VisitCXXMemberCallExpr(const clang::CXXMemberCallExpr* call);
  NodeParts VisitCXXOperatorCallExpr(const clang::CXXOperatorCallExpr* call);
  NodeParts VisitCXXConstructExpr(const clang::CXXConstructExpr* construct);
  NodeParts VisitCXXInheritedCtorInitExpr(const clang::CXXInheritedCtorInitExpr* construct);
  NodeParts VisitCXXNewExpr(const clang::CXXNewExpr* expression);
  NodeParts VisitCXXDeleteExpr(const clang::CXXDeleteExpr* expression);
  NodeParts VisitCXXThrowExpr(const clang::CXXThrowExpr* expression);
  NodeParts VisitCXXTypeidExpr(const clang::CXXTypeidExpr* expression);
  NodeParts VisitLambdaExpr(const clang::LambdaExpr* lambda);
  // casts and operators
  NodeParts VisitCastExpr(const clang::CastExpr* cast);
  NodeParts VisitUnaryOperator(const clang::UnaryOperator* expression);
  NodeParts VisitBinaryOperator(const clang::BinaryOperator* expression);
  NodeParts VisitCompoundAssignOperator(const clang::CompoundAssignOperator* expression);
  NodeParts VisitCXXRewrittenBinaryOperator(const clang::CXXRewrittenBinaryOperator* expression);
  NodeParts VisitConditionalOperator(const clang::ConditionalOperator* expression);
  NodeParts VisitBinaryConditionalOperator(const clang::BinaryConditionalOperator* expression);
  NodeParts VisitArraySubscriptExpr(const clang::ArraySubscriptExpr* expression);
  NodeParts VisitParenExpr(const clang::ParenExpr* expression);
  // temporaries and defaults
  NodeParts VisitExprWithCleanups(const clang::ExprWithCleanups* expression);
  NodeParts VisitMaterializeTemporaryExpr(const clang::MaterializeTemporaryExpr* temporary);
  NodeParts VisitCXXBindTemporaryExpr(const clang::CXXBindTemporaryExpr* temporary);
  NodeParts VisitCXXDefaultArgExpr(const clang::CXXDefaultArgExpr* argument);
  NodeParts VisitCXXDefaultInitExpr(const clang::CXXDefaultInitExpr* initializer);
  NodeParts VisitInitListExpr(const clang::InitListExpr* list);
  NodeParts VisitCXXParenListInitExpr(const clang::CXXParenListInitExpr* list);
  NodeParts VisitCXXStdInitializerListExpr(const clang::CXXStdInitializerListExpr* list);
  NodeParts VisitImplicitValueInitExpr(const clang::ImplicitValueInitExpr* expression);
  NodeParts VisitCXXScalarValueInitExpr(const clang::CXXScalarValueInitExpr* expression);
  NodeParts VisitOpaqueValueExpr(const clang::OpaqueValueExpr* expression);
  // values that Clang computes
  NodeParts VisitUnaryExprOrTypeTraitExpr(const clang::UnaryExprOrTypeTraitExpr* expression);
  NodeParts VisitOffsetOfExpr(const clang::OffsetOfExpr* expression) { return constant(expression); }
  NodeParts VisitTypeTraitExpr(const clang::TypeTraitExpr* expression) { return constant(expression); }
  NodeParts VisitArrayTypeTraitExpr(const clang::ArrayTypeTraitExpr* expression) { return constant(expression); }
  NodeParts VisitExpressionTraitExpr(const clang::ExpressionTraitExpr* expression) { return constant(expression); }
  NodeParts VisitCXXNoexceptExpr(const clang::CXXNoexceptExpr* expression) { return constant(expression); }
  NodeParts VisitSizeOfPackExpr(const clang::SizeOfPackExpr* expression) { return constant(expression); }
  NodeParts VisitRequiresExpr(const clang::RequiresExpr* expression) { return constant(expression); }
  NodeParts VisitConceptSpecializationExpr(const clang::ConceptSpecializationExpr* expression) { return constant(expression); }
  NodeParts VisitSourceLocExpr(const clang::SourceLocExpr* expression) { return constant(expression); }
  NodeParts VisitGNUNullExpr(const clang::GNUNullExpr*) { return valued(format::Node::IntegerLiteral, 0); }

private:
  NodeParts constant(const clang::Expr* expression);
  static NodeParts valued(format::Node kind, std::int64_t value);

  clang::ASTContext& context_;
};

}  // namespace bridge
