#include "DependentNames.h"

#include "clang/AST/DeclCXX.h"
#include "clang/Sema/Lookup.h"

namespace bridge {
namespace {

/// The class template around \p context that has a base which depends on its parameters, or null.
const clang::CXXRecordDecl* classAround(const clang::DeclContext* context) {
  for (; context && !context->isTranslationUnit(); context = context->getParent()) {
    const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(context);
    if (record && record->hasDefinition() && record->isDependentContext() && record->hasAnyDependentBases()) {
      return record;
    }
  }
  return nullptr;
}

}  // namespace

bool DependentNames::LookupUnqualified(clang::LookupResult& result, clang::Scope*) {
  const bool isWanted = sema_ && !result.isForRedeclaration() && result.getLookupKind() == clang::Sema::LookupOrdinaryName &&
                        result.getLookupName().isIdentifier() && result.getNameLoc().isValid();
  if (const clang::CXXRecordDecl* record = isWanted ? classAround(sema_->CurContext) : nullptr) {
    const char* use = sema_->getCurrentThisType().isNull() ? "static" : "this";
    names_.push_back({result.getNameLoc(), record->getNameAsString() + " " + use});
  }
  return false;
}

void DependentNames::report() {
  clang::DiagnosticsEngine& diagnostics = sema_->getDiagnostics();
  unsigned message = diagnostics.getCustomDiagID(clang::DiagnosticsEngine::Warning, "perhaps of a dependent base: %0");
  for (const Name& name : names_) {
    diagnostics.Report(name.place, message) << name.text << clang::SourceRange(name.place);
  }
}

}  // namespace bridge
