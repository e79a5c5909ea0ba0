#include "Overloads.h"

#include "clang/AST/DeclTemplate.h"

namespace bridge {

using clang::dyn_cast;

llvm::SmallVector<clang::Expr*, 8> written(Arguments arguments) {
  llvm::SmallVector<clang::Expr*, 8> result;
  for (clang::Expr* argument : arguments) {
    result.push_back(argument->IgnoreUnlessSpelledInSource());
  }
  return result;
}

Functions overloads(const clang::FunctionDecl* callee) {
  clang::DeclContext::lookup_result found = callee->getDeclContext()->getRedeclContext()->lookup(callee->getDeclName());
  return Functions(found.begin(), found.end());
}

clang::Expr* stand(clang::Sema& sema, const clang::Expr* argument, clang::QualType type) {
  return new (sema.Context) clang::OpaqueValueExpr(argument->getExprLoc(), type, clang::VK_PRValue);
}

void addCandidate(clang::Sema& sema, clang::NamedDecl* function, Arguments arguments, clang::OverloadCandidateSet& candidates) {
  clang::DeclAccessPair found = clang::DeclAccessPair::make(function, clang::AS_public);
  clang::NamedDecl* declared = function->getUnderlyingDecl();
  if (auto* plain = dyn_cast<clang::FunctionDecl>(declared)) {
    sema.AddOverloadCandidate(plain, found, arguments, candidates);
  } else if (auto* pattern = dyn_cast<clang::FunctionTemplateDecl>(declared)) {
    sema.AddTemplateOverloadCandidate(pattern, found, nullptr, arguments, candidates);
  }
}

llvm::SmallVector<clang::FunctionDecl*, 8> fitting(clang::Sema& sema, const Functions& functions, Arguments arguments, clang::SourceLocation place) {
  llvm::SmallVector<clang::FunctionDecl*, 8> result;
  if (llvm::any_of(arguments, [](const clang::Expr* argument) { return argument->isTypeDependent(); })) {
    return result;
  }
  clang::OverloadCandidateSet candidates(place, clang::OverloadCandidateSet::CSK_Normal);
  for (clang::NamedDecl* function : functions) {
    addCandidate(sema, function, arguments, candidates);
  }
  for (const clang::OverloadCandidate& candidate : candidates) {
    if (candidate.Viable && candidate.Function) {
      result.push_back(candidate.Function);
    }
  }
  return result;
}

bool isBetter(clang::Sema& sema, clang::FunctionDecl* left, Arguments ofLeft, clang::FunctionDecl* right, Arguments ofRight, clang::SourceLocation place) {
  clang::OverloadCandidateSet first(place, clang::OverloadCandidateSet::CSK_Normal);
  clang::OverloadCandidateSet second(place, clang::OverloadCandidateSet::CSK_Normal);
  addCandidate(sema, left, ofLeft, first);
  addCandidate(sema, right, ofRight, second);
  return !first.empty() && !second.empty() && first.begin()->Viable && second.begin()->Viable &&
         clang::isBetterOverloadCandidate(sema, *first.begin(), *second.begin(), place, clang::OverloadCandidateSet::CSK_Normal);
}

}  // namespace bridge
