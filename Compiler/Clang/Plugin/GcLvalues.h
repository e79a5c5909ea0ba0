#pragma once

#include "clang/AST/Expr.h"

namespace bridge {

/// Whether \p expression is the address of an object that may be in the gc heap: of a field of a managed object, a static field of a managed
/// class, an element of an array of the CLI, or what a tracking reference, an interior pointer or a handle refers to.
bool isGcAddress(const clang::ASTContext& context, const clang::Expr* expression);

}  // namespace bridge
