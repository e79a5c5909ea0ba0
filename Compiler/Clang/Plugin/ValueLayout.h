#pragma once

#include "clang/AST/ASTContext.h"
#include "clang/Sema/ExternalSemaSource.h"

namespace bridge {

/// Lays value classes out as the CLI does (ECMA-335 II.10.7). C++ would not put a value class into the beginning of another one, as both
/// have the base class ValueType, and knows nothing of sizes and offsets that attributes give: the check text carries them as annotations
/// bridge:size:N of the class and bridge:offset:N of its fields.
class ValueLayout : public clang::ExternalSemaSource {
public:
  /// Lets \p context ask for layouts here, beside the precompiled header's own source.
  static void install(clang::ASTContext& context);

  bool layoutRecordType(const clang::RecordDecl* record, uint64_t& size, uint64_t& alignment,
                        llvm::DenseMap<const clang::FieldDecl*, uint64_t>& fields,
                        llvm::DenseMap<const clang::CXXRecordDecl*, clang::CharUnits>& bases,
                        llvm::DenseMap<const clang::CXXRecordDecl*, clang::CharUnits>& virtualBases) override;
};

}  // namespace bridge
