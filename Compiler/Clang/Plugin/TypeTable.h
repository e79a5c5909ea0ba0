#pragma once

#include "ByteBuffer.h"
#include "Format.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/PrettyPrinter.h"
#include "llvm/ADT/DenseMap.h"

#include <vector>

namespace bridge {

class Exporter;

/// Numbers each distinct canonical type (a tracking reference is distinct from a plain one).
class TypeTable {
public:
  explicit TypeTable(Exporter& exporter);

  /// Number of the canonical form of \p type.
  unsigned index(clang::QualType type);
  /// The same for the written type of a declaration: `clr::trk<T>` is told from `T&`.
  unsigned declaredIndex(clang::QualType written);
  /// Number + 1, or 0 for a null type.
  unsigned optional(clang::QualType type) { return type.isNull() ? 0 : index(type) + 1; }

  /// Writes the links of types numbered since the last call; true when there were any.
  bool drain();
  void writeShapes(ByteBuffer& out) const;
  void writeLinks(ByteBuffer& out) const { out.append(links_); }
  std::string spelling(clang::QualType type) const;
  /// How types are spelled.
  const clang::PrintingPolicy& policy() const { return policy_; }

private:
  struct Entry {
    clang::QualType type;
    format::Type kind;
  };

  unsigned add(clang::QualType canonical, bool isTracking);
  void writeShape(const Entry& entry, bool isTracking);
  void writeLayout(clang::QualType type);
  void writeLinksOf(const Entry& entry);

  Exporter& exporter_;
  clang::PrintingPolicy policy_;
  llvm::DenseMap<void*, unsigned> indices_;
  llvm::DenseMap<void*, unsigned> tracking_;
  std::vector<Entry> entries_;
  std::size_t drained_ = 0;
  ByteBuffer shapes_;
  ByteBuffer links_;
};

}  // namespace bridge
