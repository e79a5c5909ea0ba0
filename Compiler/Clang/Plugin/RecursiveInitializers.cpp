#include "RecursiveInitializers.h"

#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace bridge {
namespace {

using clang::CXXConstructorDecl;
using clang::CXXCtorInitializer;
using clang::dyn_cast;

/// Whether constructing somewhere below \p expression comes to \p target.
class Search {
public:
  explicit Search(const CXXConstructorDecl* target) : target_(target) {}

  bool reaches(const clang::Stmt* expression) {
    if (!expression) {
      return false;
    }
    const auto* construct = dyn_cast<clang::CXXConstructExpr>(expression);
    if (construct && reachesFrom(construct->getConstructor())) {
      return true;
    }
    return llvm::any_of(expression->children(), [this](const clang::Stmt* child) { return reaches(child); });
  }

  static const clang::Expr* initializerOf(const CXXCtorInitializer& initializer) {
    const auto* inClass = dyn_cast<clang::CXXDefaultInitExpr>(initializer.getInit());
    return inClass ? inClass->getExpr() : initializer.getInit();
  }

private:
  bool reachesFrom(const CXXConstructorDecl* constructor) {
    if (constructor->getCanonicalDecl() == target_->getCanonicalDecl()) {
      return true;
    }
    const clang::FunctionDecl* definition = constructor->getDefinition();
    return definition && seen_.insert(definition).second &&
           llvm::any_of(llvm::cast<CXXConstructorDecl>(definition)->inits(), [this](const CXXCtorInitializer* initializer) {
             return initializer->isInClassMemberInitializer() && reaches(initializerOf(*initializer));
           });
  }

  const CXXConstructorDecl* target_;
  llvm::SmallPtrSet<const clang::FunctionDecl*, 8> seen_;
};

}  // namespace

RecursiveInitializers::RecursiveInitializers(clang::Sema& sema) : sema_(sema) {}

void RecursiveInitializers::check(clang::Decl* declaration) {
  if (auto* constructor = dyn_cast<CXXConstructorDecl>(declaration)) {
    check(constructor);
  } else if (auto* context = dyn_cast<clang::DeclContext>(declaration);
             context && (llvm::isa<clang::NamespaceDecl>(declaration) || llvm::isa<clang::CXXRecordDecl>(declaration))) {
    for (clang::Decl* member : context->decls()) {
      check(member);
    }
  }
}

void RecursiveInitializers::check(CXXConstructorDecl* constructor) {
  for (const CXXCtorInitializer* initializer : constructor->inits()) {
    if (initializer->isInClassMemberInitializer() && Search(constructor).reaches(Search::initializerOf(*initializer))) {
      report(*initializer->getAnyMember());
      constructor->setNumCtorInitializers(0);
      return;
    }
  }
}

void RecursiveInitializers::report(const clang::FieldDecl& member) {
  unsigned message = sema_.getDiagnostics().getCustomDiagID(
      clang::DiagnosticsEngine::Error,
      "recursive type or function dependency context too complex: the initializer of '%0' calls the constructor that uses it; give '%0' its "
      "value in the body of the constructor");
  sema_.getDiagnostics().Report(member.getLocation(), message) << member.getName();
}

}  // namespace bridge
