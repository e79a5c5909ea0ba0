#include "DescribeStatements.h"

namespace bridge {

using format::Node;

NodeParts unknown(const clang::Stmt* statement) {
  NodeParts parts;
  parts.text = statement->getStmtClassName();
  for (const clang::Stmt* child : statement->children()) {
    parts.children.push_back(child);
  }
  return parts;
}

NodeParts StatementDescriber::VisitStmt(const clang::Stmt* statement) { return unknown(statement); }

NodeParts StatementDescriber::VisitCompoundStmt(const clang::CompoundStmt* block) {
  return {Node::Compound, 0, {block->body_begin(), block->body_end()}};
}

NodeParts StatementDescriber::VisitDeclStmt(const clang::DeclStmt* statement) {
  NodeParts parts{Node::DeclStmt};
  for (const clang::Decl* declaration : statement->decls()) {
    parts.decls.push_back(declaration);
  }
  return parts;
}

NodeParts StatementDescriber::VisitReturnStmt(const clang::ReturnStmt* statement) {
  return {Node::Return, 0, {statement->getRetValue()}};
}

NodeParts StatementDescriber::VisitIfStmt(const clang::IfStmt* statement) {
  if (statement->isConsteval()) {
    return unknown(statement);
  }
  return {Node::If,
          0,
          {statement->getInit(), statement->getConditionVariableDeclStmt(), statement->getCond(), statement->getThen(),
           statement->getElse()}};
}

NodeParts StatementDescriber::VisitWhileStmt(const clang::WhileStmt* loop) {
  return {Node::While, 0, {loop->getConditionVariableDeclStmt(), loop->getCond(), loop->getBody()}};
}

NodeParts StatementDescriber::VisitDoStmt(const clang::DoStmt* loop) { return {Node::Do, 0, {loop->getBody(), loop->getCond()}}; }

NodeParts StatementDescriber::VisitForStmt(const clang::ForStmt* loop) {
  return {Node::For,
          0,
          {loop->getInit(), loop->getConditionVariableDeclStmt(), loop->getCond(), loop->getInc(), loop->getBody()}};
}

NodeParts StatementDescriber::VisitCXXForRangeStmt(const clang::CXXForRangeStmt* loop) {
  return {Node::RangeFor,
          0,
          {loop->getInit(), loop->getRangeStmt(), loop->getBeginStmt(), loop->getEndStmt(), loop->getCond(), loop->getInc(),
           loop->getLoopVarStmt(), loop->getBody()}};
}

NodeParts StatementDescriber::VisitSwitchStmt(const clang::SwitchStmt* statement) {
  return {Node::Switch,
          0,
          {statement->getInit(), statement->getConditionVariableDeclStmt(), statement->getCond(), statement->getBody()}};
}

NodeParts StatementDescriber::VisitCaseStmt(const clang::CaseStmt* label) {
  if (label->caseStmtIsGNURange() || label->getLHS()->isValueDependent()) {
    return unknown(label);
  }
  NodeParts parts{Node::Case, 0, {label->getSubStmt()}};
  llvm::APSInt value = label->getLHS()->EvaluateKnownConstInt(context_);
  parts.value = value.extOrTrunc(64).getSExtValue();
  return parts;
}

NodeParts StatementDescriber::VisitDefaultStmt(const clang::DefaultStmt* label) {
  return {Node::Default, 0, {label->getSubStmt()}};
}

NodeParts StatementDescriber::VisitBreakStmt(const clang::BreakStmt*) { return {Node::Break}; }

NodeParts StatementDescriber::VisitContinueStmt(const clang::ContinueStmt*) { return {Node::Continue}; }

NodeParts StatementDescriber::VisitGotoStmt(const clang::GotoStmt* statement) {
  NodeParts parts{Node::Goto};
  parts.text = statement->getLabel()->getName();
  return parts;
}

NodeParts StatementDescriber::VisitLabelStmt(const clang::LabelStmt* label) {
  NodeParts parts{Node::Label, 0, {label->getSubStmt()}};
  parts.text = label->getName();
  return parts;
}

NodeParts StatementDescriber::VisitNullStmt(const clang::NullStmt*) { return {Node::Null}; }

NodeParts StatementDescriber::VisitCXXTryStmt(const clang::CXXTryStmt* statement) {
  NodeParts parts{Node::Try, 0, {statement->getTryBlock()}};
  for (unsigned i = 0; i < statement->getNumHandlers(); ++i) {
    parts.children.push_back(statement->getHandler(i));
  }
  return parts;
}

NodeParts StatementDescriber::VisitCXXCatchStmt(const clang::CXXCatchStmt* handler) {
  NodeParts parts{Node::Catch, 0, {handler->getHandlerBlock()}};
  if (const clang::VarDecl* variable = handler->getExceptionDecl()) {
    parts.decls.push_back(variable);
  }
  return parts;
}

}  // namespace bridge
