#pragma once

#include "ByteBuffer.h"
#include "Format.h"

#include "clang/AST/StmtVisitor.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

#include <optional>
#include <string>
#include <vector>

namespace bridge {

class Exporter;

/// What a visitor fills in for one statement or expression; NodeTable adds the range and the type.
struct NodeParts {
  NodeParts(format::Node nodeKind = format::Node::Unknown, unsigned nodeFlags = 0, std::vector<const clang::Stmt*> nodeChildren = {})
      : kind(nodeKind), flags(nodeFlags), children(std::move(nodeChildren)) {}

  format::Node kind;
  unsigned flags;
  std::vector<const clang::Stmt*> children;
  const clang::Decl* decl = nullptr;
  std::vector<const clang::Decl*> decls;
  std::string op;
  const char* cast = nullptr;
  std::optional<std::int64_t> value;
  std::string text;
  std::string bytes;
  clang::QualType allocated;
  clang::QualType computation;
};

/// Numbers the exported nodes, children before parents.
class NodeTable {
public:
  explicit NodeTable(Exporter& exporter) : exporter_(exporter) {}

  /// Exports \p statement and all below it; number + 1, or 0 for null.
  unsigned optional(const clang::Stmt* statement);
  void writeTo(ByteBuffer& out) const;

  /// Classes and enums declared inside exported bodies, in order.
  const std::vector<const clang::TagDecl*>& localTags() const { return localTags_; }

private:
  unsigned write(const clang::Stmt* statement, NodeParts& parts);
  void writeOptionalParts(const NodeParts& parts, unsigned flags);
  unsigned computeFlags(const clang::Stmt* statement, const NodeParts& parts) const;
  void noteLocalTags(const NodeParts& parts);

  Exporter& exporter_;
  unsigned count_ = 0;
  ByteBuffer buffer_;
  std::vector<const clang::TagDecl*> localTags_;
};

/// Describes statements and expressions.
NodeParts describe(const clang::Stmt* statement, clang::ASTContext& context);

/// Removes the wrappers that the model does not show.
const clang::Stmt* unwrap(const clang::Stmt* statement);

}  // namespace bridge
