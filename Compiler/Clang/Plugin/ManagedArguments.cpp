#include "ManagedArguments.h"

#include "Boxing.h"
#include "CallVisitor.h"
#include "Definitions.h"
#include "GcLvalues.h"

#include "clang/Sema/Lookup.h"
#include "clang/Sema/Overload.h"
#include "llvm/ADT/STLExtras.h"

namespace bridge {
namespace {

using clang::dyn_cast;

bool takesInterior(const clang::FunctionDecl* function, unsigned index) {
  clang::QualType type = parameterType(function, index);
  return !type.isNull() && isInteriorPointer(type);
}

class Visitor : public CallVisitor<Visitor> {
public:
  Visitor(clang::Sema& sema, unsigned message, unsigned ambiguous) : sema_(sema), message_(message), ambiguous_(ambiguous) {}

  /// A call that C++ finds ambiguous.
  bool VisitRecoveryExpr(clang::RecoveryExpr* call) {
    llvm::ArrayRef<clang::Expr*> parts = call->subExpressions();
    const auto* callee = parts.empty() ? nullptr : dyn_cast<clang::OverloadExpr>(parts.front());
    if (callee && !callee->hasExplicitTemplateArgs()) {
      choose(fitting(sema_, Functions(callee->decls_begin(), callee->decls_end()), parts.drop_front(), callee->getNameLoc()), parts.drop_front());
    }
    return true;
  }

  /// h - x, where the class of h has an operator that is an instance member: C++ sees the numbers that the operands convert to.
  bool VisitBinaryOperator(clang::BinaryOperator* operation) {
    clang::OverloadedOperatorKind kind = clang::BinaryOperator::getOverloadedOperator(operation->getOpcode());
    clang::Expr* left = operation->getLHS()->IgnoreUnlessSpelledInSource();
    const clang::CXXRecordDecl* record = kind != clang::OO_None ? handleTarget(left->getType()) : nullptr;
    if (record && hasOperator(const_cast<clang::CXXRecordDecl*>(record), kind, operation)) {
      tell("*", left);
    }
    return true;
  }

  /// auto p = &array[0];
  bool VisitVarDecl(clang::VarDecl* variable) {
    const clang::Expr* initializer = variable->getInit();
    if (initializer && variable->getTypeSourceInfo() && llvm::isa<clang::AutoType>(variable->getTypeSourceInfo()->getType()) &&
        isGcAddress(sema_.Context, initializer)) {
      tell("clr::interior", initializer);
    }
    if (initializer && variable->getInitStyle() != clang::VarDecl::CInit) {
      checkConstruction(initializer);
    }
    return true;
  }

  bool VisitExplicitCastExpr(clang::ExplicitCastExpr* cast) {
    checkConstruction(cast->getSubExpr());
    return true;
  }

  bool VisitCXXNewExpr(clang::CXXNewExpr* creation) {
    checkConstruction(creation->getInitializer());
    return true;
  }

  bool TraverseConstructorInitializer(clang::CXXCtorInitializer* initializer) {
    checkConstruction(initializer->getInit());
    return RecursiveASTVisitor::TraverseConstructorInitializer(initializer);
  }

private:
  friend CallVisitor<Visitor>;

  bool hasOperator(clang::CXXRecordDecl* record, clang::OverloadedOperatorKind kind, clang::BinaryOperator* operation) {
    clang::OverloadCandidateSet candidates(operation->getOperatorLoc(), clang::OverloadCandidateSet::CSK_Normal);
    clang::LookupResult found(sema_, sema_.Context.DeclarationNames.getCXXOperatorName(kind), operation->getOperatorLoc(), clang::Sema::LookupMemberName);
    found.suppressDiagnostics();
    sema_.LookupQualifiedName(found, record);
    clang::Expr* right = operation->getRHS()->IgnoreUnlessSpelledInSource();
    for (clang::NamedDecl* own : found) {
      if (auto* method = dyn_cast<clang::CXXMethodDecl>(own->getUnderlyingDecl())) {
        sema_.AddMethodCandidate(method, clang::DeclAccessPair::make(method, clang::AS_public), record, sema_.Context.getRecordType(record),
                                 clang::Expr::Classification::makeSimpleLValue(), right, candidates);
      }
    }
    clang::OverloadCandidateSet::iterator best;
    return candidates.BestViableFunction(sema_, operation->getOperatorLoc(), best) == clang::OR_Success;
  }

  /// V(5): a constructor that fits is taken, not a conversion function, which is declared as a constructor template.
  void checkConstruction(const clang::Expr* initializer) {
    const auto* construction = initializer ? dyn_cast<clang::CXXConstructExpr>(initializer->IgnoreImplicit()) : nullptr;
    if (!construction || construction->getNumArgs() != 1 || !construction->getConstructor()->getPrimaryTemplate() ||
        !isManagedClass(construction->getConstructor()->getParent())) {
      return;
    }
    clang::Expr* argument = const_cast<clang::Expr*>(construction->getArg(0))->IgnoreUnlessSpelledInSource();
    clang::OverloadCandidateSet candidates(construction->getLocation(), clang::OverloadCandidateSet::CSK_Normal);
    for (clang::CXXConstructorDecl* constructor : construction->getConstructor()->getParent()->ctors()) {
      if (!constructor->isCopyOrMoveConstructor() && !constructor->getPrimaryTemplate()) {
        sema_.AddOverloadCandidate(constructor, clang::DeclAccessPair::make(constructor, clang::AS_public), argument, candidates);
      }
    }
    clang::OverloadCandidateSet::iterator best;
    if (candidates.BestViableFunction(sema_, construction->getLocation(), best) == clang::OR_Success) {
      tell("static_cast<" + spelling(sema_, best->Function->getParamDecl(0)->getType()) + ">", argument);
    }
  }

  /// printf("%S", pinned): an argument of no parameter is passed as it is, and a pinning pointer is a pointer.
  void inspectEllipsis(const clang::FunctionDecl* callee, Arguments arguments) {
    for (unsigned i = callee->getNumParams(); callee->isVariadic() && i < arguments.size(); ++i) {
      if (clang::QualType pointee = pinned(arguments[i]->getType()); !pointee.isNull()) {
        tell("static_cast<" + spelling(sema_, sema_.Context.getPointerType(pointee)) + ">", arguments[i]);
      }
    }
  }

  static clang::QualType pinned(clang::QualType type) {
    const auto* record = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(type->getAsCXXRecordDecl());
    return record && record->getQualifiedNameAsString() == "cli::pin_ptr" ? record->getTemplateArgs()[0].getAsType() : clang::QualType();
  }

  void inspect(const clang::FunctionDecl* callee, Arguments arguments, clang::SourceLocation place) {
    inspectEllipsis(callee, arguments);
    for (unsigned i : Boxing(sema_).missed(callee, arguments, place)) {
      tell("clr::box", arguments[i]->IgnoreUnlessSpelledInSource());
    }
    for (unsigned i = 0; i < arguments.size() && i < callee->getNumParams(); ++i) {
      if (!parameterType(callee, i)->isPointerType()) {
        continue;
      }
      if (isGcAddress(sema_.Context, arguments[i])) {
        if (llvm::any_of(fitting(sema_, overloads(callee), written(arguments), place), [&](const clang::FunctionDecl* f) { return takesInterior(f, i); })) {
          tell("clr::interior", arguments[i]);
        }
      } else if (llvm::isa<clang::CXXNullPtrLiteralExpr>(arguments[i]->IgnoreImplicit()->IgnoreParens())) {
        checkNull(callee, i, arguments, place);
      }
    }
  }

  /// f(int*) beside f(int^): nothing but nullptr, which is as good for both, tells them apart.
  void checkNull(const clang::FunctionDecl* callee, unsigned index, Arguments arguments, clang::SourceLocation place) {
    for (clang::FunctionDecl* rival : fitting(sema_, overloads(callee), written(arguments), place)) {
      if (takesHandle(rival, index) && !isBetter(sema_, const_cast<clang::FunctionDecl*>(callee), exactly(callee, index, arguments), rival,
                                                 exactly(rival, index, arguments), place)) {
        sema_.getDiagnostics().Report(place, ambiguous_) << callee->getNameAsString() << arguments[index]->getSourceRange();
        return;
      }
    }
  }

  /// The arguments, that at \p index of the very type that \p function wants.
  llvm::SmallVector<clang::Expr*, 8> exactly(const clang::FunctionDecl* function, unsigned index, Arguments arguments) {
    llvm::SmallVector<clang::Expr*, 8> exact = written(arguments);
    exact[index] = stand(sema_, arguments[index], parameterType(function, index));
    return exact;
  }

  /// Of an ambiguous call: the arguments that boxing serves better than what \p functions have else, or that one takes as an interior pointer.
  void choose(llvm::ArrayRef<clang::FunctionDecl*> functions, Arguments arguments) {
    for (unsigned i = 0; i < arguments.size() && !functions.empty(); ++i) {
      if (Boxing(sema_).decides(functions, arguments[i], i)) {
        tell("clr::box", arguments[i]);
      } else if (isGcAddress(sema_.Context, arguments[i]) && llvm::any_of(functions, [&](const clang::FunctionDecl* f) { return takesInterior(f, i); })) {
        tell("clr::interior", arguments[i]);
      }
    }
  }

  void tell(const std::string& function, const clang::Expr* expression) {
    clang::SourceRange range = expression->IgnoreImplicit()->getSourceRange();
    sema_.getDiagnostics().Report(range.getBegin(), message_) << function << range;
  }

  clang::Sema& sema_;
  unsigned message_;
  unsigned ambiguous_;
};

}  // namespace

unsigned managedArgumentMessage(clang::Sema& sema) {
  return sema.getDiagnostics().getCustomDiagID(clang::DiagnosticsEngine::Warning, "a managed argument: %0");
}

std::string spelling(clang::Sema& sema, clang::QualType type) {
  clang::PrintingPolicy policy(sema.getLangOpts());
  policy.FullyQualifiedName = true;
  policy.SuppressTagKeyword = true;
  return type.getCanonicalType().getAsString(policy);
}

ManagedArguments::ManagedArguments(clang::Sema& sema)
    : sema_(sema), message_(managedArgumentMessage(sema)),
      ambiguous_(sema.getDiagnostics().getCustomDiagID(clang::DiagnosticsEngine::Error, "call to '%0' is ambiguous: nullptr is a handle and a pointer")) {}

void ManagedArguments::report(const std::vector<const clang::Decl*>& declarations) {
  Visitor visitor(sema_, message_, ambiguous_);
  for (const clang::Decl* declaration : declarations) {
    visitor.TraverseDecl(const_cast<clang::Decl*>(declaration));
  }
}

}  // namespace bridge
