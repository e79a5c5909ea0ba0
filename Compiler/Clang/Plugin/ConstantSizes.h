#pragma once

#include "clang/AST/Decl.h"
#include "clang/Sema/Sema.h"

#include <vector>

namespace bridge {

/// Refuses sizes of value classes where C++ wants a constant and Clang does not know the layout that the CLI gives them: those with handles,
/// with an attribute that says more than how they are packed, and those of .NET whose fields nobody shows.
class ConstantSizes {
public:
  explicit ConstantSizes(clang::Sema& sema);

  /// Looks through \p declarations.
  void check(const std::vector<const clang::Decl*>& declarations);

private:
  clang::Sema& sema_;
  unsigned message_;
};

}  // namespace bridge
