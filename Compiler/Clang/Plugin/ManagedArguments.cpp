#include "ManagedArguments.h"

#include "CallVisitor.h"
#include "Definitions.h"
#include "GcLvalues.h"

#include "clang/Sema/Lookup.h"
#include "clang/Sema/Overload.h"
#include "llvm/ADT/STLExtras.h"

namespace bridge {
namespace {

using clang::dyn_cast;
using Arguments = llvm::ArrayRef<clang::Expr*>;
using Functions = llvm::SmallVector<clang::FunctionDecl*, 8>;

bool takesInterior(const clang::FunctionDecl* function, unsigned index) {
  clang::QualType type = parameterType(function, index);
  return !type.isNull() && isInteriorPointer(type);
}

/// A scalar, an enumeration or an object of a value class.
bool isBoxable(clang::QualType type) {
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  return record ? isManagedClass(record) : type->isArithmeticType() || type->isEnumeralType();
}

class Visitor : public CallVisitor<Visitor> {
public:
  Visitor(clang::Sema& sema, unsigned message, unsigned ambiguous) : sema_(sema), message_(message), ambiguous_(ambiguous) {}

  /// A call that C++ finds ambiguous.
  bool VisitRecoveryExpr(clang::RecoveryExpr* call) {
    llvm::ArrayRef<clang::Expr*> parts = call->subExpressions();
    const auto* callee = parts.empty() ? nullptr : dyn_cast<clang::OverloadExpr>(parts.front());
    if (callee && !callee->hasExplicitTemplateArgs()) {
      Functions all;
      for (clang::NamedDecl* found : callee->decls()) {
        add(found, all);
      }
      choose(fitting(all, parts.drop_front(), callee->getNameLoc()), parts.drop_front());
    }
    return true;
  }

  /// h - x, where the class of h has an operator that is an instance member: C++ sees the numbers that the operands convert to.
  bool VisitBinaryOperator(clang::BinaryOperator* operation) {
    clang::OverloadedOperatorKind kind = clang::BinaryOperator::getOverloadedOperator(operation->getOpcode());
    clang::Expr* left = operation->getLHS()->IgnoreUnlessSpelledInSource();
    clang::CXXRecordDecl* record = isHandle(left->getType()) && kind != clang::OO_None ? classOf(left->getType()) : nullptr;
    if (record && hasOperator(record, kind, operation)) {
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

  /// The class of a handle: what its arrow leads to.
  static clang::CXXRecordDecl* classOf(clang::QualType handle) {
    const auto* record = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(handle->getAsCXXRecordDecl());
    return record ? record->getTemplateArgs()[0].getAsType()->getAsCXXRecordDecl() : nullptr;
  }

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
      tell("static_cast<" + spelling(best->Function->getParamDecl(0)->getType()) + ">", argument);
    }
  }

  std::string spelling(clang::QualType type) const {
    clang::PrintingPolicy policy(sema_.getLangOpts());
    policy.FullyQualifiedName = true;
    policy.SuppressTagKeyword = true;
    return type.getCanonicalType().getAsString(policy);
  }

  /// printf("%S", pinned): an argument of no parameter is passed as it is, and a pinning pointer is a pointer.
  void inspectEllipsis(const clang::FunctionDecl* callee, Arguments arguments) {
    for (unsigned i = callee->getNumParams(); callee->isVariadic() && i < arguments.size(); ++i) {
      if (clang::QualType pointee = pinned(arguments[i]->getType()); !pointee.isNull()) {
        tell("static_cast<" + spelling(sema_.Context.getPointerType(pointee)) + ">", arguments[i]);
      }
    }
  }

  static clang::QualType pinned(clang::QualType type) {
    const auto* record = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(type->getAsCXXRecordDecl());
    return record && record->getQualifiedNameAsString() == "cli::pin_ptr" ? record->getTemplateArgs()[0].getAsType() : clang::QualType();
  }

  void inspect(const clang::FunctionDecl* callee, Arguments arguments, clang::SourceLocation place) {
    inspectEllipsis(callee, arguments);
    for (unsigned i = 0; i < arguments.size() && i < callee->getNumParams(); ++i) {
      if (!parameterType(callee, i)->isPointerType()) {
        continue;
      }
      if (isGcAddress(sema_.Context, arguments[i])) {
        Functions rivals = overloads(callee, [&](const clang::FunctionDecl* rival) { return takesInterior(rival, i); });
        if (!fitting(rivals, written(arguments), place).empty()) {
          tell("clr::interior", arguments[i]);
        }
      } else if (llvm::isa<clang::CXXNullPtrLiteralExpr>(arguments[i]->IgnoreImplicit()->IgnoreParens())) {
        checkNull(callee, i, arguments, place);
      }
    }
  }

  /// f(int*) beside f(int^): nothing but nullptr, which is as good for both, tells them apart.
  void checkNull(const clang::FunctionDecl* callee, unsigned index, Arguments arguments, clang::SourceLocation place) {
    Functions rivals = overloads(callee, [&](const clang::FunctionDecl* rival) { return takesHandle(rival, index); });
    for (clang::FunctionDecl* rival : rivals) {
      clang::OverloadCandidateSet own(place, clang::OverloadCandidateSet::CSK_Normal);
      clang::OverloadCandidateSet other(place, clang::OverloadCandidateSet::CSK_Normal);
      if (fitsExactly(const_cast<clang::FunctionDecl*>(callee), index, arguments, place, own) && fitsExactly(rival, index, arguments, place, other) &&
          !clang::isBetterOverloadCandidate(sema_, *own.begin(), *other.begin(), place, clang::OverloadCandidateSet::CSK_Normal)) {
        sema_.getDiagnostics().Report(place, ambiguous_) << callee->getNameAsString() << arguments[index]->getSourceRange();
        return;
      }
    }
  }

  /// Whether \p function can be called when the argument at \p index is of the very type that it wants.
  bool fitsExactly(clang::FunctionDecl* function, unsigned index, Arguments arguments, clang::SourceLocation place, clang::OverloadCandidateSet& candidates) {
    llvm::SmallVector<clang::Expr*, 8> exact = written(arguments);
    exact[index] = new (sema_.Context) clang::OpaqueValueExpr(arguments[index]->getExprLoc(), parameterType(function, index), clang::VK_PRValue);
    sema_.AddOverloadCandidate(function, clang::DeclAccessPair::make(function, clang::AS_public), exact, candidates);
    return !candidates.empty() && candidates.begin()->Viable;
  }

  /// Of an ambiguous call: the arguments that boxing serves better than what \p functions have else, or that one takes as an interior pointer.
  void choose(const Functions& functions, Arguments arguments) {
    for (unsigned i = 0; i < arguments.size() && !functions.empty(); ++i) {
      if (isBoxed(arguments[i]->getType(), functions, i)) {
        tell("clr::box", arguments[i]);
      } else if (isGcAddress(sema_.Context, arguments[i]) && llvm::any_of(functions, [&](const clang::FunctionDecl* f) { return takesInterior(f, i); })) {
        tell("clr::interior", arguments[i]);
      }
    }
  }

  /// Boxing is better than conversion functions and constructors.
  bool isBoxed(clang::QualType argument, const Functions& functions, unsigned index) const {
    auto isHandle = [&](const clang::FunctionDecl* function) { return takesHandle(function, index); };
    auto isWorse = [&](const clang::FunctionDecl* function) {
      clang::QualType type = parameterType(function, index);
      return isHandle(function) || (!type.isNull() && type->isRecordType() && !sema_.Context.hasSameUnqualifiedType(type, argument));
    };
    return isBoxable(argument) && llvm::any_of(functions, isHandle) && llvm::all_of(functions, isWorse);
  }

  static llvm::SmallVector<clang::Expr*, 8> written(Arguments arguments) {
    llvm::SmallVector<clang::Expr*, 8> result;
    for (clang::Expr* argument : arguments) {
      result.push_back(argument->IgnoreUnlessSpelledInSource());
    }
    return result;
  }

  Functions fitting(const Functions& functions, Arguments arguments, clang::SourceLocation place) {
    Functions result;
    if (llvm::any_of(arguments, [](const clang::Expr* argument) { return argument->isTypeDependent(); })) {
      return result;
    }
    clang::OverloadCandidateSet candidates(place, clang::OverloadCandidateSet::CSK_Normal);
    for (clang::FunctionDecl* function : functions) {
      sema_.AddOverloadCandidate(function, clang::DeclAccessPair::make(function, clang::AS_public), arguments, candidates);
    }
    for (const clang::OverloadCandidate& candidate : candidates) {
      if (candidate.Viable) {
        result.push_back(candidate.Function);
      }
    }
    return result;
  }

  template<class Condition> static Functions overloads(const clang::FunctionDecl* callee, Condition condition) {
    Functions result;
    for (clang::NamedDecl* found : callee->getDeclContext()->getRedeclContext()->lookup(callee->getDeclName())) {
      add(found, result);
    }
    llvm::erase_if(result, [&](const clang::FunctionDecl* function) { return !condition(function); });
    return result;
  }

  static void add(clang::NamedDecl* found, Functions& functions) {
    if (auto* function = dyn_cast<clang::FunctionDecl>(found->getUnderlyingDecl())) {
      functions.push_back(function);
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

ManagedArguments::ManagedArguments(clang::Sema& sema)
    : sema_(sema), message_(sema.getDiagnostics().getCustomDiagID(clang::DiagnosticsEngine::Warning, "a managed argument: %0")),
      ambiguous_(sema.getDiagnostics().getCustomDiagID(clang::DiagnosticsEngine::Error, "call to '%0' is ambiguous: nullptr is a handle and a pointer")) {}

void ManagedArguments::report(const std::vector<const clang::Decl*>& declarations) {
  Visitor visitor(sema_, message_, ambiguous_);
  for (const clang::Decl* declaration : declarations) {
    visitor.TraverseDecl(const_cast<clang::Decl*>(declaration));
  }
}

}  // namespace bridge
