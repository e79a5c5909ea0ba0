#pragma once

#include "clang/Sema/ExternalSemaSource.h"
#include "clang/Sema/Sema.h"

#include <string>
#include <vector>

namespace bridge {

/// Notes names that C++ does not find in a class template because its bases depend on the parameters. Visual C++ looks there too, when
/// the template is instantiated. Reported as warnings of our own: the name's range, the class, and whether it has an object there.
class DependentNames : public clang::ExternalSemaSource {
public:
  void InitializeSema(clang::Sema& sema) override { sema_ = &sema; }
  void ForgetSema() override { sema_ = nullptr; }

  /// Called for a name that was found nowhere; finds nothing itself.
  bool LookupUnqualified(clang::LookupResult& result, clang::Scope*) override;

  /// Tells all, at the end of the unit: between an error and its notes there is no place for it.
  void report();

private:
  struct Name {
    clang::SourceLocation place;
    std::string text;
  };

  clang::Sema* sema_ = nullptr;
  std::vector<Name> names_;
};

}  // namespace bridge
