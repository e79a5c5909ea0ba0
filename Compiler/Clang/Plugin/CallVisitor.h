#pragma once

#include "clang/AST/RecursiveASTVisitor.h"

namespace bridge {

/// Visits the calls of functions and constructors whose callee is known: \p Derived has
/// inspect(const clang::FunctionDecl* callee, llvm::ArrayRef<clang::Expr*> arguments, clang::SourceLocation place).
template <class Derived>
class CallVisitor : public clang::RecursiveASTVisitor<Derived> {
public:
  bool VisitCallExpr(clang::CallExpr* call) {
    const clang::FunctionDecl* callee = call->getDirectCallee();
    if (callee && !llvm::isa<clang::CXXOperatorCallExpr>(call)) {
      self().inspect(callee, {call->getArgs(), call->getNumArgs()}, call->getExprLoc());
    }
    return true;
  }

  bool VisitCXXConstructExpr(clang::CXXConstructExpr* call) {
    self().inspect(call->getConstructor(), {call->getArgs(), call->getNumArgs()}, call->getLocation());
    return true;
  }

private:
  Derived& self() { return static_cast<Derived&>(*this); }
};

}  // namespace bridge
