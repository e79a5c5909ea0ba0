#pragma once

#include "clang/AST/Decl.h"
#include "clang/Sema/Overload.h"
#include "clang/Sema/Sema.h"

namespace bridge {

/// Questions to Sema about the overloads of a call, as if some arguments were of other types.
using Arguments = llvm::ArrayRef<clang::Expr*>;
using Functions = llvm::SmallVector<clang::NamedDecl*, 8>;

/// The arguments without the conversions that C++ found.
llvm::SmallVector<clang::Expr*, 8> written(Arguments arguments);

/// What is declared where \p callee is, by its name: functions and function templates.
Functions overloads(const clang::FunctionDecl* callee);

/// An argument of the type \p type that stands where \p argument does.
clang::Expr* stand(clang::Sema& sema, const clang::Expr* argument, clang::QualType type);

/// Adds \p function, or the instance of it that the arguments lead to.
void addCandidate(clang::Sema& sema, clang::NamedDecl* function, Arguments arguments, clang::OverloadCandidateSet& candidates);

/// Those of \p functions that can be called, instances of templates among them.
llvm::SmallVector<clang::FunctionDecl*, 8> fitting(clang::Sema& sema, const Functions& functions, Arguments arguments, clang::SourceLocation place);

/// Whether C++ calls \p left with the arguments \p ofLeft rather than \p right with \p ofRight. Both fit.
bool isBetter(clang::Sema& sema, clang::FunctionDecl* left, Arguments ofLeft, clang::FunctionDecl* right, Arguments ofRight, clang::SourceLocation place);

}  // namespace bridge
