#pragma once

#include "clang/AST/Decl.h"
#include "clang/Sema/Sema.h"

#include <vector>

namespace bridge {

/// Finds operands of a type parameter whose constraint is a class with that operator: operators of the constraint apply (ECMA-372 §31.4), but
/// the handle of a type parameter does not lead argument-dependent lookup to them. C++ compares references, or finds the stand-ins of the
/// prelude (clr::constraints). Reported like managed arguments, with the cast to the constraint's handle.
class ConstraintOperators {
public:
  explicit ConstraintOperators(clang::Sema& sema);

  /// Looks through the bodies of \p declarations.
  void report(const std::vector<const clang::Decl*>& declarations);

private:
  clang::Sema& sema_;
};

}  // namespace bridge
