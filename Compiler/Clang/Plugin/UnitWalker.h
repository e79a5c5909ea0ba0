#pragma once

#include "Exporter.h"

namespace bridge {

/// Finds what the main file defines. Never looks into the precompiled headers.
class UnitWalker {
public:
  explicit UnitWalker(Exporter& exporter) : exporter_(exporter) {}

  void walk(const clang::Decl* declaration);
  /// Exports everything reachable from the walked declarations, local classes included.
  void finish();
  void writeRoots(ByteBuffer& out) const;

private:
  void walkContext(const clang::DeclContext* context);
  void walkRecord(const clang::CXXRecordDecl* record);
  void walkTemplate(const clang::ClassTemplateDecl* declaration);
  void walkTemplate(const clang::FunctionTemplateDecl* declaration);
  void walkInstances(const clang::ClassTemplatePartialSpecializationDecl* partial);
  void walkFunction(const clang::FunctionDecl* function);
  void walkVariable(const clang::VarDecl* variable);
  bool isOurs(const clang::Decl* declaration) const;
  void add(std::vector<const clang::Decl*>& roots, const clang::Decl* declaration);

  Exporter& exporter_;
  std::vector<const clang::Decl*> records_;
  std::vector<const clang::Decl*> enums_;
  std::vector<const clang::Decl*> functions_;
  std::vector<const clang::Decl*> globals_;
  llvm::DenseSet<const clang::Decl*> seen_;
};

}  // namespace bridge
