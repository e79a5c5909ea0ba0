#include "HiddenOverloads.h"

#include "Names.h"

#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Sema/Overload.h"
#include "llvm/ADT/StringExtras.h"

#include <map>
#include <optional>

namespace bridge {
namespace {

using clang::dyn_cast;

/// How far a class of a library is from the root of the hierarchy.
unsigned levelOf(const clang::CXXRecordDecl* record) {
  unsigned result = 0;
  for (const clang::CXXBaseSpecifier& base : record->bases()) {
    const clang::CXXRecordDecl* parent = base.getType()->getAsCXXRecordDecl();
    result = std::max(result, parent && parent->hasDefinition() ? levelOf(parent) + 1 : 1);
  }
  return result;
}

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

/// What stands for the type parameters of a function; that a template loses against other functions is no matter.
llvm::SmallVector<clang::QualType, 2> typeArgumentsOf(const clang::FunctionDecl* function) {
  llvm::SmallVector<clang::QualType, 2> result;
  if (const clang::TemplateArgumentList* arguments = function->getTemplateSpecializationArgs()) {
    for (const clang::TemplateArgument& argument : arguments->asArray()) {
      if (argument.getKind() == clang::TemplateArgument::Type) {
        result.push_back(argument.getAsType().getCanonicalType());
      }
    }
  }
  return result;
}

/// Whether two functions of one name have the same signature.
bool isSame(const clang::FunctionDecl* own, const clang::FunctionDecl* callee) {
  return own && callee && own->getType().getCanonicalType() == callee->getType().getCanonicalType() &&
         typeArgumentsOf(own) == typeArgumentsOf(callee);
}

/// A called function, as it was named.
struct Call {
  const clang::CXXRecordDecl* found;
  clang::DeclarationName name;
  clang::SourceLocation place;
  llvm::ArrayRef<clang::Expr*> arguments;
  clang::TemplateArgumentListInfo* typeArguments;
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
      inspect(*member, member->getFoundDecl().getDecl(), member->getMemberLoc(), *call);
    } else if (const auto* name = dyn_cast<clang::DeclRefExpr>(callee); name && !llvm::isa<clang::CXXOperatorCallExpr>(call)) {
      inspect(*name, const_cast<clang::DeclRefExpr*>(name)->getFoundDecl(), name->getLocation(), *call);
    }
    return true;
  }

  /// A call that is ambiguous among the functions of all classes.
  bool VisitRecoveryExpr(clang::RecoveryExpr* call) {
    llvm::ArrayRef<clang::Expr*> parts = call->subExpressions();
    const auto* callee = parts.empty() ? nullptr : dyn_cast<clang::OverloadExpr>(parts.front());
    if (callee && callee->getNumDecls() > 0 && !callee->hasExplicitTemplateArgs()) {
      resolve(*callee->decls_begin(), {nullptr, {}, callee->getNameLoc(), parts.drop_front(), nullptr, nullptr});
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
  template <class Callee>
  void inspect(const Callee& callee, const clang::NamedDecl* found, clang::SourceLocation place, clang::CallExpr& call) {
    clang::TemplateArgumentListInfo typeArguments;
    callee.copyTemplateArgumentsInto(typeArguments);
    clang::TemplateArgumentListInfo* given = callee.hasExplicitTemplateArgs() ? &typeArguments : nullptr;
    resolve(found, {nullptr, {}, place, {call.getArgs(), call.getNumArgs()}, given, call.getDirectCallee()});
  }

  void resolve(const clang::NamedDecl* found, Call call) {
    call.found = found ? dyn_cast<clang::CXXRecordDecl>(found->getDeclContext()) : nullptr;
    if (call.found && found->getDeclName().isIdentifier() && call.place.isValid()) {
      call.name = found->getDeclName();
      note(call.place, nameFor(call));
    }
  }

  /// The name of the overloads of the class that the call belongs to, if C++ thinks otherwise. Asks the classes in turn, from that in which
  /// the name was found; classes of libraries repeat what they inherit, so that the class of the callee does not say where it comes from.
  std::string nameFor(const Call& call) {
    for (const clang::CXXRecordDecl* record = call.found; record; record = baseOf(record)) {
      std::string number = numberOf(record);
      if (call.callee && record == call.callee->getParent() && !number.empty()) {
        return {};
      }
      std::string name = call.name.getAsString() + "$" + (number.empty() ? "L" + std::to_string(levelOf(record)) : number);
      clang::DeclContext::lookup_result own = record->lookup(&sema_.Context.Idents.get(name));
      if (std::optional<const clang::FunctionDecl*> chosen = own.empty() ? std::nullopt : choose(own, record, call)) {
        return isSame(*chosen, call.callee) ? std::string() : name;
      }
    }
    return {};
  }

  /// Instantiations share the text of a call: it has the name that all agree on.
  void note(clang::SourceLocation place, const std::string& name) {
    auto [entry, isNew] = names_.try_emplace(place, name);
    if (!isNew && entry->second != name) {
      entry->second.clear();
    }
  }

  static const clang::CXXRecordDecl* baseOf(const clang::CXXRecordDecl* record) {
    return record->hasDefinition() && record->getNumBases() == 1 ? record->bases_begin()->getType()->getAsCXXRecordDecl() : nullptr;
  }

  /// The function that \p record declares and that fits, null if several fit equally. What overrides is deleted: a base class declared it
  /// first.
  std::optional<const clang::FunctionDecl*> choose(clang::DeclContext::lookup_result own, const clang::CXXRecordDecl* record, const Call& call) {
    clang::OverloadCandidateSet candidates(call.place, clang::OverloadCandidateSet::CSK_Normal);
    llvm::SmallVector<clang::Expr*, 8> arguments;
    for (clang::Expr* argument : call.arguments) {
      arguments.push_back(argument->IgnoreUnlessSpelledInSource());
    }
    for (clang::NamedDecl* candidate : own) {
      add(candidate, const_cast<clang::CXXRecordDecl*>(record), call, arguments, candidates);
    }
    clang::OverloadCandidateSet::iterator best;
    switch (candidates.BestViableFunction(sema_, call.place, best)) {
      case clang::OR_Success: return best->Function;
      case clang::OR_Ambiguous: return nullptr;
      default: return std::nullopt;
    }
  }

  void add(clang::NamedDecl* own, clang::CXXRecordDecl* record, const Call& call, llvm::ArrayRef<clang::Expr*> arguments,
           clang::OverloadCandidateSet& candidates) {
    clang::DeclAccessPair found = clang::DeclAccessPair::make(own, clang::AS_public);
    clang::QualType type = sema_.Context.getRecordType(record);
    clang::Expr::Classification object = clang::Expr::Classification::makeSimpleLValue();
    if (auto* method = dyn_cast<clang::CXXMethodDecl>(own); method && !call.typeArguments) {
      sema_.AddMethodCandidate(method, found, record, type, object, arguments, candidates);
    } else if (auto* pattern = dyn_cast<clang::FunctionTemplateDecl>(own)) {
      sema_.AddMethodTemplateCandidate(pattern, found, record, call.typeArguments, type, object, arguments, candidates);
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
