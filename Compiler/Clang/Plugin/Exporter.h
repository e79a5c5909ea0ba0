#pragma once

#include "DeclTable.h"
#include "NodeTable.h"
#include "Places.h"
#include "StringTable.h"
#include "TypeTable.h"

#include "clang/AST/DeclCXX.h"

namespace bridge {

/// Whether \p record stands in namespace clr or cli: the prelude of the projection.
bool isPrelude(const clang::CXXRecordDecl& record);

/// The tables of one export, which refer to each other by number.
class Exporter {
public:
  explicit Exporter(clang::ASTContext& context)
      : context_(context), places_(context), types_(*this), decls_(*this), nodes_(*this) {}

  clang::ASTContext& context() { return context_; }
  Places& places() { return places_; }
  StringTable& strings() { return strings_; }
  TypeTable& types() { return types_; }
  DeclTable& decls() { return decls_; }
  NodeTable& nodes() { return nodes_; }

  /// Writes everything that is still referred to but not yet described.
  void drain();

private:
  clang::ASTContext& context_;
  Places places_;
  StringTable strings_;
  TypeTable types_;
  DeclTable decls_;
  NodeTable nodes_;
};

}  // namespace bridge
