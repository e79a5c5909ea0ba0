#pragma once

#include "clang/AST/DeclCXX.h"
#include "clang/Sema/Sema.h"

namespace bridge {

/// Finds constructors that default member initializers of their own class call again, directly or through those of other classes. Clang 19
/// follows such a circle for ever as soon as the constructor is used (Sema::MarkFunctionReferenced). They are reported as errors before
/// that, and lose their initializers.
class RecursiveInitializers {
public:
  explicit RecursiveInitializers(clang::Sema& sema);

  /// Looks at the constructors that \p declaration defines or holds.
  void check(clang::Decl* declaration);

private:
  void check(clang::CXXConstructorDecl* constructor);
  void report(const clang::FieldDecl& member);

  clang::Sema& sema_;
};

}  // namespace bridge
