#pragma once

#include "clang/AST/Decl.h"
#include "clang/Sema/Sema.h"

#include <vector>

namespace bridge {

/// The warning that an expression is another one in C++/CLI: it has the function or cast to apply as argument.
unsigned managedArgumentMessage(clang::Sema& sema);

/// A type as text that means it anywhere in the unit.
std::string spelling(clang::Sema& sema, clang::QualType type);

/// Finds expressions whose type in C++/CLI is another than in the check text, where that decides:
/// - a value that is boxed to V^ first (see Boxing);
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
