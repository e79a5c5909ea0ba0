#pragma once

#include "clang/AST/ASTConsumer.h"
#include "clang/AST/DeclGroup.h"

namespace bridge {

/// Has functions emitted that are marked as used and that Clang forgets: those with a function try block in a class, which it never
/// tells consumers of. Their shims would be missing.
class UsedFunctions {
public:
  explicit UsedFunctions(clang::ASTConsumer& consumer) : consumer_(consumer) {}

  /// Looks through what has just been parsed.
  void emit(clang::DeclGroupRef group);

private:
  void emit(clang::Decl* declaration);

  clang::ASTConsumer& consumer_;
};

}  // namespace bridge
