#include "ConstraintOperators.h"

#include "Definitions.h"
#include "ManagedArguments.h"
#include "Overloads.h"

#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Sema/Lookup.h"
#include "llvm/ADT/STLExtras.h"

namespace bridge {
namespace {

using clang::dyn_cast;

bool isTypeParameter(const clang::CXXRecordDecl* record) {
  const auto* space = record ? dyn_cast<clang::NamespaceDecl>(record->getDeclContext()) : nullptr;
  return space && space->getName() == "generic$";
}

/// The handle of the class among the constraints of the type parameter whose handle \p operand is, or null.
clang::QualType constraintOf(clang::QualType operand) {
  const clang::CXXRecordDecl* record = isTypeParameter(handleTarget(operand)) ? operand->getAsCXXRecordDecl() : nullptr;
  if (!record || !record->hasDefinition()) {
    return {};
  }
  clang::QualType last; // bases come before what derives from them
  for (const clang::CXXBaseSpecifier& base : record->vbases()) {
    const clang::CXXRecordDecl* target = handleTarget(base.getType());
    if (target && !isTypeParameter(target) && target->hasDefinition() && target->getNumVBases() == 0 && isManagedClass(target)) {
      last = base.getType().getCanonicalType().getUnqualifiedType();
    }
  }
  return last;
}

class Visitor : public clang::RecursiveASTVisitor<Visitor> {
public:
  explicit Visitor(clang::Sema& sema) : sema_(sema), message_(managedArgumentMessage(sema)) {}

  bool VisitCXXOperatorCallExpr(clang::CXXOperatorCallExpr* call) {
    const auto* scope = call->getDirectCallee() ? dyn_cast<clang::NamespaceDecl>(call->getDirectCallee()->getDeclContext()) : nullptr;
    if (scope && scope->getName() == "constraints") {
      tell({call->getArgs(), call->getNumArgs()});
    } else if (scope && scope->getName() == "clr" && comparesObjects(call)) {
      tell({call->getArgs(), call->getNumArgs()});
    }
    return true;
  }

private:
  /// a == b, which C++ takes for a comparison of handles.
  bool comparesObjects(const clang::CXXOperatorCallExpr* call) {
    llvm::SmallVector<clang::Expr*, 8> constrained;
    for (clang::Expr* operand : written({const_cast<clang::Expr**>(call->getArgs()), call->getNumArgs()})) {
      clang::QualType constraint = constraintOf(operand->getType());
      constrained.push_back(constraint.isNull() ? operand : stand(sema_, operand, constraint));
    }
    return hasOperator(call->getOperator(), constrained, call->getOperatorLoc());
  }

  /// Whether an operator of a class applies to \p operands.
  bool hasOperator(clang::OverloadedOperatorKind kind, Arguments operands, clang::SourceLocation place) {
    clang::ADLResult found;
    sema_.ArgumentDependentLookup(sema_.Context.DeclarationNames.getCXXOperatorName(kind), place, operands, found);
    Functions functions;
    for (clang::NamedDecl* function : found) {
      if (llvm::isa<clang::CXXRecordDecl>(function->getLexicalDeclContext()) && llvm::isa<clang::FunctionDecl>(function)) {
        functions.push_back(function);
      }
    }
    return !fitting(sema_, functions, operands, place).empty();
  }

  void tell(Arguments operands) {
    for (const clang::Expr* operand : written(operands)) {
      if (clang::QualType constraint = constraintOf(operand->getType()); !constraint.isNull()) {
        clang::SourceRange range = operand->getSourceRange();
        sema_.getDiagnostics().Report(range.getBegin(), message_) << "static_cast<" + spelling(sema_, constraint) + ">" << range;
      }
    }
  }

  clang::Sema& sema_;
  unsigned message_;
};

}  // namespace

ConstraintOperators::ConstraintOperators(clang::Sema& sema) : sema_(sema) {}

void ConstraintOperators::report(const std::vector<const clang::Decl*>& declarations) {
  Visitor visitor(sema_);
  for (const clang::Decl* declaration : declarations) {
    visitor.TraverseDecl(const_cast<clang::Decl*>(declaration));
  }
}

}  // namespace bridge
