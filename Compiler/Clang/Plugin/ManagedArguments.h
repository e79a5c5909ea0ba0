#pragma once

#include "clang/AST/Decl.h"
#include "clang/Sema/Sema.h"

#include <vector>

namespace bridge {

/// Finds expressions whose type in C++/CLI is another than in the check text, where that decides:
/// - a value for which all fitting overloads want handles: it is boxed to V^ first, and a V^ converts as handles do (ECMA-372 §14.2.6);
/// - the address of an object in the gc heap that an overload takes as interior_ptr<T>, or that initialises an auto variable: it is an
///   interior pointer;
/// - what constructs an object of a value class that has a conversion function for it too: a constructor that fits is taken;
/// - nullptr, which converts to handles as well as to pointers: the call is ambiguous where only that tells overloads apart.
/// The last is an error, the others are reported as warnings of our own, with the function or cast to apply and the expression as range.
class ManagedArguments {
public:
  explicit ManagedArguments(clang::Sema& sema);

  /// Looks through the bodies of \p declarations.
  void report(const std::vector<const clang::Decl*>& declarations);

private:
  clang::Sema& sema_;
  unsigned message_;
  unsigned ambiguous_;
};

}  // namespace bridge
