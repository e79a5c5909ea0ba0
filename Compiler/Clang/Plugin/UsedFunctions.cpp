#include "UsedFunctions.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/StmtCXX.h"

namespace bridge {
namespace {

bool isForgotten(const clang::CXXMethodDecl* method) {
  return method->doesThisDeclarationHaveABody() && method->hasAttr<clang::UsedAttr>() && !method->isDependentContext() &&
         !method->isOutOfLine() && llvm::isa_and_nonnull<clang::CXXTryStmt>(method->getBody());
}

}  // namespace

void UsedFunctions::emit(clang::DeclGroupRef group) {
  for (clang::Decl* declaration : group) {
    emit(declaration);
  }
}

void UsedFunctions::emit(clang::Decl* declaration) {
  if (auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(declaration)) {
    if (isForgotten(method)) {
      consumer_.HandleInlineFunctionDefinition(method);
    }
  } else if (llvm::isa<clang::NamespaceDecl, clang::CXXRecordDecl, clang::LinkageSpecDecl>(declaration)) {
    for (clang::Decl* inner : llvm::cast<clang::DeclContext>(declaration)->decls()) {
      emit(inner);
    }
  }
}

}  // namespace bridge
