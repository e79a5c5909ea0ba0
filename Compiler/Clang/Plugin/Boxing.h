#pragma once

#include "Overloads.h"

namespace bridge {

/// Which arguments of a call are boxed: a boxing conversion is worse than standard conversions and better than conversion functions and
/// constructors, all of which C++ takes for user-defined ones; a boxed V is a V^, which converts as handles do (ECMA-372 §14.2.6).
class Boxing {
public:
  explicit Boxing(clang::Sema& sema) : sema_(sema) {}

  /// Whether the argument at \p index is boxed for one of \p functions, among which C++ could not choose.
  bool decides(llvm::ArrayRef<clang::FunctionDecl*> functions, clang::Expr* argument, unsigned index) const;

  /// The arguments that a better function than \p callee boxes.
  llvm::SmallVector<unsigned, 4> missed(const clang::FunctionDecl* callee, Arguments arguments, clang::SourceLocation place) const;

private:
  bool boxes(const clang::FunctionDecl* function, clang::Expr* argument, unsigned index) const;
  bool isUserDefined(const clang::FunctionDecl* function, clang::Expr* argument, unsigned index) const;
  bool boxesBetter(clang::FunctionDecl* rival, const clang::FunctionDecl* callee, llvm::ArrayRef<unsigned> converted, Arguments arguments,
                   clang::SourceLocation place) const;

  clang::Sema& sema_;
};

}  // namespace bridge
