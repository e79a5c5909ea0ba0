#include "NodeTable.h"

#include "Exporter.h"

namespace bridge {
namespace {

unsigned category(const clang::Expr* expression) {
  switch (expression->getValueKind()) {
    case clang::VK_PRValue: return 1;
    case clang::VK_LValue: return 2;
    case clang::VK_XValue: return 3;
  }
  return 0;
}

/// Clang forgets where an instantiated `new T[n]` ends.
Range rangeOf(const Places& places, const clang::Stmt* statement) {
  Range range = places.range(statement->getSourceRange());
  const auto* creation = llvm::dyn_cast<clang::CXXNewExpr>(statement);
  if (!creation || range.begin < 0 || creation->getBeginLoc() != creation->getEndLoc()) {
    return range;
  }
  clang::SourceRange parentheses = creation->getTypeIdParens();
  const clang::TypeSourceInfo* type = creation->getAllocatedTypeSourceInfo();
  range.end = places.endOffset(parentheses.isValid() ? parentheses.getEnd() : type->getTypeLoc().getEndLoc());
  if (std::optional<const clang::Expr*> size = creation->getArraySize(); size && *size) {
    range.end = places.endAfter(']', places.endOffset((*size)->getEndLoc()));
  }
  return range;
}

}  // namespace

unsigned NodeTable::optional(const clang::Stmt* statement) {
  if (!statement) {
    return 0;
  }
  statement = unwrap(statement);
  NodeParts parts = describe(statement, exporter_.context());
  noteLocalTags(parts);
  return write(statement, parts) + 1;
}

unsigned NodeTable::write(const clang::Stmt* statement, NodeParts& parts) {
  std::vector<unsigned> children;
  children.reserve(parts.children.size());
  for (const clang::Stmt* child : parts.children) {
    children.push_back(optional(child));
  }
  const auto* expression = llvm::dyn_cast<clang::Expr>(statement);
  // A default member initialiser has no text where it is used.
  bool hasText = !llvm::isa<clang::CXXDefaultInitExpr>(statement);
  Range range = hasText ? rangeOf(exporter_.places(), statement) : Range();
  unsigned flags = computeFlags(statement, parts);
  buffer_.number(static_cast<unsigned>(parts.kind));
  buffer_.number(flags);
  buffer_.number(range.begin + 1);
  buffer_.number(range.end + 1);
  buffer_.number(expression ? exporter_.types().optional(expression->getType()) : 0);
  buffer_.number(children.size());
  for (unsigned child : children) {
    buffer_.number(child);
  }
  writeOptionalParts(parts, flags);
  return count_++;
}

unsigned NodeTable::computeFlags(const clang::Stmt* statement, const NodeParts& parts) const {
  unsigned flags = parts.flags;
  if (const auto* expression = llvm::dyn_cast<clang::Expr>(statement)) {
    flags |= category(expression);
  }
  flags |= parts.decl ? format::flag::HasDecl : 0;
  flags |= parts.decls.empty() ? 0 : format::flag::HasDecls;
  flags |= parts.op.empty() ? 0 : format::flag::HasOperator;
  flags |= parts.cast ? format::flag::HasCast : 0;
  flags |= parts.value ? format::flag::HasValue : 0;
  flags |= parts.text.empty() ? 0 : format::flag::HasText;
  flags |= parts.bytes.empty() ? 0 : format::flag::HasBytes;
  flags |= parts.allocated.isNull() ? 0 : format::flag::HasAllocated;
  flags |= parts.computation.isNull() ? 0 : format::flag::HasComputation;
  return flags;
}

void NodeTable::writeOptionalParts(const NodeParts& parts, unsigned flags) {
  namespace flag = format::flag;
  StringTable& strings = exporter_.strings();
  if (flags & flag::HasDecl) buffer_.number(exporter_.decls().index(parts.decl));
  if (flags & flag::HasDecls) {
    buffer_.number(parts.decls.size());
    for (const clang::Decl* declaration : parts.decls) {
      buffer_.number(exporter_.decls().index(declaration));
    }
  }
  if (flags & flag::HasOperator) buffer_.number(strings.index(parts.op));
  if (flags & flag::HasCast) buffer_.number(strings.index(parts.cast));
  if (flags & flag::HasValue) buffer_.signedNumber(*parts.value);
  if (flags & flag::HasText) buffer_.number(strings.index(parts.text));
  if (flags & flag::HasBytes) buffer_.text(parts.bytes);
  if (flags & flag::HasAllocated) buffer_.number(exporter_.types().index(parts.allocated));
  if (flags & flag::HasComputation) buffer_.number(exporter_.types().index(parts.computation));
}

void NodeTable::noteLocalTags(const NodeParts& parts) {
  for (const clang::Decl* declaration : parts.decls) {
    if (const auto* tag = llvm::dyn_cast<clang::TagDecl>(declaration)) {
      localTags_.push_back(tag);
    }
  }
}

void NodeTable::writeTo(ByteBuffer& out) const {
  out.number(count_);
  out.append(buffer_);
}

}  // namespace bridge
