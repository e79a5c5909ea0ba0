#include "HiddenOverloads.h"

#include "Names.h"

#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Sema/Overload.h"
#include "llvm/ADT/StringExtras.h"

#include <map>

namespace bridge {
namespace {

using clang::dyn_cast;

/// The number of a class of the source, or nothing.
std::string numberOf(const clang::CXXRecordDecl* record) {
  for (const std::string& text : annotations(record)) {
    llvm::StringRef number = text;
    if (number.consume_front("bridge:")) {
      number.consume_front("view:");
      return llvm::all_of(number, llvm::isDigit) ? number.str() : std::string();
    }
  }
  return {};
}

/// A called function, as it was named.
struct Call {
  const clang::CXXRecordDecl* found;
  clang::DeclarationName name;
  clang::SourceLocation place;
  llvm::ArrayRef<clang::Expr*> arguments;
  /// Null when C++ could not choose.
  const clang::FunctionDecl* callee;
};

class Visitor : public clang::RecursiveASTVisitor<Visitor> {
public:
  Visitor(clang::Sema& sema, unsigned message) : sema_(sema), message_(message) {}

  bool shouldVisitTemplateInstantiations() const { return true; }

  bool VisitCallExpr(clang::CallExpr* call) {
    const clang::Expr* callee = call->getCallee()->IgnoreParenImpCasts();
    if (const auto* member = dyn_cast<clang::MemberExpr>(callee)) {
      inspect(member->getFoundDecl().getDecl(), member->getMemberLoc(), {call->getArgs(), call->getNumArgs()}, call->getDirectCallee());
    } else if (const auto* name = dyn_cast<clang::DeclRefExpr>(callee); name && !llvm::isa<clang::CXXOperatorCallExpr>(call)) {
      inspect(const_cast<clang::DeclRefExpr*>(name)->getFoundDecl(), name->getLocation(), {call->getArgs(), call->getNumArgs()}, call->getDirectCallee());
    }
    return true;
  }

  /// A call that is ambiguous among the functions of all classes.
  bool VisitRecoveryExpr(clang::RecoveryExpr* call) {
    llvm::ArrayRef<clang::Expr*> parts = call->subExpressions();
    const auto* callee = parts.empty() ? nullptr : dyn_cast<clang::OverloadExpr>(parts.front());
    if (callee && callee->getNumDecls() > 0 && !callee->hasExplicitTemplateArgs()) {
      inspect(*callee->decls_begin(), callee->getNameLoc(), parts.drop_front(), nullptr);
    }
    return true;
  }

  void report() {
    for (const auto& [place, name] : names_) {
      if (!name.empty()) {
        sema_.getDiagnostics().Report(place, message_) << name << clang::SourceRange(place);
      }
    }
  }

private:
  void inspect(const clang::NamedDecl* found, clang::SourceLocation place, llvm::ArrayRef<clang::Expr*> arguments, const clang::FunctionDecl* callee) {
    const auto* record = found ? dyn_cast<clang::CXXRecordDecl>(found->getDeclContext()) : nullptr;
    if (record && found->getDeclName().isIdentifier() && place.isValid()) {
      resolve({record, found->getDeclName(), place, arguments, callee});
    }
  }

  /// Asks the classes in turn, from that in which the name was found to that of the callee.
  void resolve(const Call& call) {
    for (const clang::CXXRecordDecl* record = call.found; record && !(call.callee && record == call.callee->getParent()); record = baseOf(record)) {
      std::string name = call.name.getAsString() + "$" + numberOf(record);
      if (fits(record, name, call)) {
        note(call.place, name);
        return;
      }
    }
    note(call.place, {});
  }

  /// Instantiations share the text of a call: it has the name that all agree on.
  void note(clang::SourceLocation place, const std::string& name) {
    auto [entry, isNew] = names_.try_emplace(place, name);
    if (!isNew && entry->second != name) {
      entry->second.clear();
    }
  }

  /// Whether \p method overrides: then a base declared it first, and it is no overload that its class adds.
  bool isOverride(const clang::FunctionDecl* method, const std::string& name) {
    std::vector<std::string> searched = label(method);
    clang::DeclContext::lookup_result added = method->getParent()->lookup(&sema_.Context.Idents.get(name));
    return llvm::none_of(added, [&](const clang::NamedDecl* own) { return label(own) == searched; });
  }

  static const clang::CXXRecordDecl* baseOf(const clang::CXXRecordDecl* record) {
    return record->hasDefinition() && record->getNumBases() == 1 ? record->bases_begin()->getType()->getAsCXXRecordDecl() : nullptr;
  }

  /// Whether one of the functions that \p record declares fits best among them, and is no override.
  bool fits(const clang::CXXRecordDecl* record, const std::string& name, const Call& call) {
    clang::OverloadCandidateSet candidates(call.place, clang::OverloadCandidateSet::CSK_Normal);
    llvm::SmallVector<clang::Expr*, 8> arguments;
    for (clang::Expr* argument : call.arguments) {
      arguments.push_back(argument->IgnoreUnlessSpelledInSource());
    }
    clang::QualType type = sema_.Context.getRecordType(record);
    for (clang::NamedDecl* own : record->lookup(call.name)) {
      if (auto* method = dyn_cast<clang::CXXMethodDecl>(own)) {
        sema_.AddMethodCandidate(method, clang::DeclAccessPair::make(method, clang::AS_public), const_cast<clang::CXXRecordDecl*>(record), type,
                                 clang::Expr::Classification::makeSimpleLValue(), arguments, candidates);
      }
    }
    clang::OverloadCandidateSet::iterator best;
    switch (candidates.BestViableFunction(sema_, call.place, best)) {
      case clang::OR_Success: return !isOverride(best->Function, name);
      case clang::OR_Ambiguous: return !record->lookup(&sema_.Context.Idents.get(name)).empty();
      default: return false;
    }
  }

  clang::Sema& sema_;
  unsigned message_;
  std::map<clang::SourceLocation, std::string> names_;
};

}  // namespace

HiddenOverloads::HiddenOverloads(clang::Sema& sema)
    : sema_(sema), message_(sema.getDiagnostics().getCustomDiagID(clang::DiagnosticsEngine::Warning, "hidden by signature: %0")) {}

void HiddenOverloads::report(const std::vector<const clang::Decl*>& declarations) {
  Visitor visitor(sema_, message_);
  for (const clang::Decl* declaration : declarations) {
    visitor.TraverseDecl(const_cast<clang::Decl*>(declaration));
  }
  visitor.report();
}

}  // namespace bridge
