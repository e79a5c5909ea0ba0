#include "DependentNames.h"

#include "clang/AST/DeclCXX.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Scope.h"
#include "clang/Sema/Sema.h"

namespace bridge {
namespace {

/// The member function with an object in whose body \p scope is, or null.
const clang::CXXMethodDecl* methodAround(const clang::Scope* scope) {
  for (; scope; scope = scope->getParent()) {
    if (const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(scope->getEntity())) {
      return method->isInstance() ? method : nullptr;
    }
  }
  return nullptr;
}

}  // namespace

DependentNames::DependentNames(clang::Sema& sema)
    : sema_(sema), message_(sema.getDiagnostics().getCustomDiagID(clang::DiagnosticsEngine::Warning, "a base class may have it: %0")) {}

bool DependentNames::LookupUnqualified(clang::LookupResult& result, clang::Scope* scope) {
  const clang::CXXMethodDecl* method = methodAround(scope);
  if (result.getLookupKind() == clang::Sema::LookupOrdinaryName && result.getNameLoc().isValid() && method
      && method->getParent()->hasDefinition() && method->getParent()->hasAnyDependentBases()) {
    sema_.getDiagnostics().Report(result.getNameLoc(), message_) << result.getLookupName() << clang::SourceRange(result.getNameLoc());
  }
  return false;
}

}  // namespace bridge
