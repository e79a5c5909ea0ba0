#pragma once

#include "clang/AST/Decl.h"

#include <vector>

namespace bridge {

/// Tells the types of one lambda in several instantiations apart: Clang spells all of them by the lambda's place. All but the first get it
/// as a name with a number, `(lambda at x.check.cpp:5:12_1)`. To be called before any type is spelled.
void nameClosures(clang::ASTContext& context, const std::vector<const clang::Decl*>& declarations);

}  // namespace bridge
