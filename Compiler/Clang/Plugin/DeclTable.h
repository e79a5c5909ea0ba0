#pragma once

#include "ByteBuffer.h"
#include "Format.h"
#include "Instantiations.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"

#include <string>
#include <vector>

namespace bridge {

class Exporter;

/// Numbers each declaration once, by its canonical declaration.
class DeclTable {
public:
  explicit DeclTable(Exporter& exporter) : exporter_(exporter) {}

  unsigned index(const clang::Decl* declaration);
  /// Number + 1, or 0 for null.
  unsigned optional(const clang::Decl* declaration) { return declaration ? index(declaration) + 1 : 0; }

  /// Writes the links of declarations numbered since the last call; true when there were any.
  bool drain();
  /// Instantiations of templates of headers that only IL can run.
  std::vector<const clang::FunctionDecl*> functionsOverHandles() const;
  void writeShapes(ByteBuffer& out) const;
  void writeLinks(ByteBuffer& out) const { out.append(links_); }

private:
  void writeShape(const clang::Decl* declaration);
  void writeHead(format::Decl kind, const clang::Decl* declaration);
  void writeFrame(const TemplateFrame& frame);
  /// What a declaration of another kind is, and what an alias stands for.
  void writeShapeOfOther(const clang::Decl* declaration);
  void writeShapeOf(const clang::CXXRecordDecl* record);
  void writeShapeOf(const clang::FieldDecl* field);
  void writeShapeOf(const clang::VarDecl* variable);
  void writeShapeOf(const clang::BindingDecl* binding);
  void writeShapeOf(const clang::FunctionDecl* function);

  void writeLinksOf(const clang::Decl* declaration);
  void writeLinksOf(const clang::CXXRecordDecl* record);
  void writeLinksOf(const clang::EnumDecl* enumeration);
  void writeLinksOf(const clang::FieldDecl* field);
  void writeLinksOf(const clang::VarDecl* variable);
  void writeLinksOf(const clang::BindingDecl* binding);
  void writeLinksOf(const clang::FunctionDecl* function);
  void writeArguments(llvm::ArrayRef<clang::TemplateArgument> arguments);
  void writeInitializers(const clang::CXXConstructorDecl* constructor);
  void writeTypes(const std::vector<clang::QualType>& types);
  void writeDecls(const std::vector<const clang::Decl*>& declarations);

  Exporter& exporter_;
  llvm::DenseMap<const clang::Decl*, unsigned> indices_;
  std::vector<const clang::Decl*> entries_;
  std::size_t drained_ = 0;
  ByteBuffer shapes_;
  ByteBuffer links_;
};

}  // namespace bridge
