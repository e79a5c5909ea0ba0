#pragma once

#include "NodeTable.h"

namespace bridge {

/// Statements: children in the order that NodeKind of the reader documents.
class StatementDescriber : public clang::ConstStmtVisitor<StatementDescriber, NodeParts> {
public:
  explicit StatementDescriber(const clang::ASTContext& context) : context_(context) {}

  NodeParts VisitStmt(const clang::Stmt* statement);
  NodeParts VisitCompoundStmt(const clang::CompoundStmt* block);
  NodeParts VisitDeclStmt(const clang::DeclStmt* statement);
  NodeParts VisitReturnStmt(const clang::ReturnStmt* statement);
  NodeParts VisitIfStmt(const clang::IfStmt* statement);
  NodeParts VisitWhileStmt(const clang::WhileStmt* loop);
  NodeParts VisitDoStmt(const clang::DoStmt* loop);
  NodeParts VisitForStmt(const clang::ForStmt* loop);
  NodeParts VisitCXXForRangeStmt(const clang::CXXForRangeStmt* loop);
  NodeParts VisitSwitchStmt(const clang::SwitchStmt* statement);
  NodeParts VisitCaseStmt(const clang::CaseStmt* label);
  NodeParts VisitDefaultStmt(const clang::DefaultStmt* label);
  NodeParts VisitBreakStmt(const clang::BreakStmt* statement);
  NodeParts VisitContinueStmt(const clang::ContinueStmt* statement);
  NodeParts VisitGotoStmt(const clang::GotoStmt* statement);
  NodeParts VisitLabelStmt(const clang::LabelStmt* label);
  NodeParts VisitNullStmt(const clang::NullStmt* statement);
  NodeParts VisitCXXTryStmt(const clang::CXXTryStmt* statement);
  NodeParts VisitCXXCatchStmt(const clang::CXXCatchStmt* handler);

private:
  const clang::ASTContext& context_;
};

/// A node that the model has no kind for: Clang's class name, and the children as they come.
NodeParts unknown(const clang::Stmt* statement);

}  // namespace bridge
