#pragma once

#include "clang/AST/Decl.h"

#include <string>
#include <vector>

namespace bridge {

/// Unqualified name; a constructor has its class's name, without template arguments.
std::string unqualifiedName(const clang::Decl* declaration);

/// Name with namespaces (neither inline nor unnamed ones) and classes, without template arguments.
std::string qualifiedName(const clang::Decl* declaration);

/// Texts of the annotate attributes on every redeclaration and on the template it comes from.
std::vector<std::string> annotations(const clang::Decl* declaration);

/// What of them says which declaration of the source it is: functions that stand for one have the same label.
std::vector<std::string> label(const clang::Decl* declaration);

}  // namespace bridge
