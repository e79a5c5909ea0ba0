#pragma once

#include "clang/AST/DeclTemplate.h"
#include "clang/Sema/Sema.h"
#include "llvm/ADT/DenseSet.h"

#include <vector>

namespace bridge {

/// Instantiates what the CLI needs of managed class templates though no C++ asks for it: a class that is only named by
/// handles, its nested types, members marked `bridge:eager` (virtual functions, accessors, destructors), initialisers.
class ManagedInstances {
public:
  explicit ManagedInstances(clang::Sema& sema) : sema_(sema) {}

  /// Looks through \p declarations until nothing new is named.
  void instantiate(const std::vector<const clang::Decl*>& declarations);

private:
  void visit(const clang::Decl* declaration);
  /// The constructor that the CLI gives a class without one calls those of its bases.
  void constructBases(const clang::CXXRecordDecl* record);
  void visitContext(const clang::DeclContext* context);
  void visitTemplate(const clang::ClassTemplateDecl* declaration);
  /// Completes an instantiated class or enum and what belongs to it.
  void complete(clang::TagDecl* type);
  void define(clang::Decl* member);
  /// What stands for `x++` is only declared (see UnitDesugaring.Method.cs): who calls it calls the operator of `++x`.
  void defineSteps(const clang::CXXRecordDecl* record);
  /// A function is also declared under a name that only the overloads of its class have (see HiddenOverloads.h).
  void defineOwnOverloads(const clang::CXXRecordDecl* record);

  clang::Sema& sema_;
  llvm::DenseSet<const clang::Decl*> seen_;
  bool isChanged_ = false;
};

}  // namespace bridge
