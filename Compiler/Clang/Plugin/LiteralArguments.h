#pragma once

#include "clang/AST/Decl.h"
#include "clang/Sema/Sema.h"

#include <vector>

namespace bridge {

/// Finds string literals that calls take as C strings, bools or native objects though another overload wants the String^ that they are
/// too: as a String^ a literal fits as exactly as it does as an array of characters, and is preferred (ECMA-372 §14.2.5).
/// Reported as warnings of our own, with the literal as range.
class LiteralArguments {
public:
  explicit LiteralArguments(clang::Sema& sema);

  /// Looks through the bodies of \p declarations.
  void report(const std::vector<const clang::Decl*>& declarations);

private:
  clang::Sema& sema_;
  unsigned message_;
};

}  // namespace bridge
