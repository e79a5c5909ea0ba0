#pragma once

#include "clang/Sema/ExternalSemaSource.h"

namespace clang {
class Sema;
}

namespace bridge {

/// Visual C++ looks for the names in a template when it is instantiated, when base classes are known that depend on its
/// parameters. Clang does not; this tells which names it did not find where such a base class may have them.
class DependentNames : public clang::ExternalSemaSource {
public:
  explicit DependentNames(clang::Sema& sema);

  /// Asked when nothing was found; never finds anything itself.
  bool LookupUnqualified(clang::LookupResult& result, clang::Scope* scope) override;

private:
  clang::Sema& sema_;
  unsigned message_;
};

}  // namespace bridge
