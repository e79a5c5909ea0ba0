#pragma once

#include "clang/AST/Decl.h"
#include "clang/Sema/Sema.h"

#include <vector>

namespace bridge {

/// Finds calls that C++ resolves to a function of a base class though one of a derived class fits: overloads of all classes are found
/// together, but those of the most derived class that has a fitting one are chosen from (hiding by signature, ECMA-372 §14.1.1).
/// The check text and the projection declare the overloads that a class adds to inherited ones a second time under a name of their own: F$ and
/// the number of the class, in libraries L and its distance from the root; what overrides stands among them, deleted. Reported as warnings of our own, with that name and the range of the name that is to be replaced by it.
class HiddenOverloads {
public:
  explicit HiddenOverloads(clang::Sema& sema);

  /// Looks through the bodies of \p declarations.
  void report(const std::vector<const clang::Decl*>& declarations);

private:
  clang::Sema& sema_;
  unsigned message_;
};

}  // namespace bridge
