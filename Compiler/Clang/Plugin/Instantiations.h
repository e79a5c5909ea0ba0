#pragma once

#include "clang/AST/DeclTemplate.h"

#include <string>
#include <vector>

namespace bridge {

class Exporter;

/// What the names of template parameters mean in an instantiated body: the parameters of all templates around it as they
/// are written, outermost first and without defaults (`class T, int N`), and their arguments (`ns::Item, 3`).
struct TemplateFrame {
  /// A pack takes all arguments that follow, so it is the last of its list.
  struct List {
    std::string parameters;
    std::string arguments;
  };
  std::vector<List> lists;
  /// Where the instantiation was asked for, -1 elsewhere than in the main file.
  int place = -1;
};

/// The frame of an instantiation; empty for functions whose text is not a template's.
TemplateFrame templateFrame(Exporter& exporter, const clang::FunctionDecl* function);

/// The same for what a class says outside of functions: initialisers.
TemplateFrame templateFrame(Exporter& exporter, const clang::CXXRecordDecl* record);

/// Arguments one after another, packs opened.
void flatten(llvm::ArrayRef<clang::TemplateArgument> arguments, std::vector<clang::TemplateArgument>& result);

/// An argument in C++.
std::string spelling(Exporter& exporter, const clang::TemplateArgument& argument);

/// Whether \p record was instantiated from a template, as opposed to written as it is.
bool isInstantiated(const clang::CXXRecordDecl* record);

}  // namespace bridge
