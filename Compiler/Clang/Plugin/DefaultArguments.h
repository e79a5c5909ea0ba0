#pragma once

#include "clang/AST/Expr.h"

#include <string>

namespace bridge {

/// The expression of a default argument, its names qualified: it can be written where the function is called. Empty when names or access there may differ.
std::string defaultArgumentText(const clang::Expr* expression, const clang::ASTContext& context);

}  // namespace bridge
