#include "GcLvalues.h"

#include "Definitions.h"

#include "clang/AST/ExprCXX.h"

namespace bridge {
namespace {

using clang::dyn_cast;

bool isIndirection(clang::OverloadedOperatorKind operation) {
  return operation == clang::OO_Arrow || operation == clang::OO_Star || operation == clang::OO_Subscript;
}

/// h->…, *h, a[i], *p, p->…, p[i].
bool isThroughManaged(const clang::CXXOperatorCallExpr* call) {
  clang::QualType operand = call->getArg(0)->IgnoreParenImpCasts()->getType();
  return isIndirection(call->getOperator()) && (isHandle(operand) || isInteriorPointer(operand));
}

bool isManagedMember(const clang::ValueDecl* declaration) {
  const auto* variable = dyn_cast<clang::VarDecl>(declaration);
  const auto* record = dyn_cast<clang::CXXRecordDecl>(declaration->getDeclContext());
  return variable && record && isManagedClass(record);
}

bool isGcLvalue(const clang::ASTContext& context, const clang::Expr* expression) {
  const clang::Expr* place = expression->IgnoreParenImpCasts();
  if (const auto* member = dyn_cast<clang::MemberExpr>(place)) {
    return isManagedMember(member->getMemberDecl()) || isGcLvalue(context, member->getBase());
  }
  if (const auto* name = dyn_cast<clang::DeclRefExpr>(place)) {
    clang::QualType type = name->getDecl()->getType();
    return isManagedMember(name->getDecl()) || (type->isReferenceType() && isTracking(context, type));
  }
  if (const auto* self = dyn_cast<clang::CXXThisExpr>(place)) {
    const clang::CXXRecordDecl* record = self->getType()->getPointeeCXXRecordDecl();
    return record && isManagedClass(record);
  }
  const auto* call = dyn_cast<clang::CXXOperatorCallExpr>(place);
  return call && isThroughManaged(call);
}

}  // namespace

bool isGcAddress(const clang::ASTContext& context, const clang::Expr* expression) {
  const auto* address = dyn_cast<clang::UnaryOperator>(expression->IgnoreImplicit()->IgnoreParens());
  return address && address->getOpcode() == clang::UO_AddrOf && !address->isTypeDependent() && isGcLvalue(context, address->getSubExpr());
}

}  // namespace bridge
