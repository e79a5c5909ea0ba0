#include "LiteralArguments.h"

#include "CallVisitor.h"
#include "Definitions.h"

#include "clang/Sema/Overload.h"
#include "llvm/ADT/STLExtras.h"

namespace bridge {
namespace {

using clang::dyn_cast;

/// The literal under parentheses and conversions, or null.
const clang::StringLiteral* literalIn(const clang::Expr* argument) {
  const clang::Expr* written = argument->IgnoreImplicit()->IgnoreParens();
  if (const auto* construction = dyn_cast<clang::CXXConstructExpr>(written); construction && construction->getNumArgs() > 0) {
    written = construction->getArg(0)->IgnoreImplicit()->IgnoreParens();
  }
  return dyn_cast<clang::StringLiteral>(written);
}

/// Whether a literal is passed as it is: as an array of characters.
bool takesCharacters(const clang::FunctionDecl* function, unsigned index) {
  clang::QualType type = parameterType(function, index);
  return !type.isNull() && type->isAnyPointerType() && type->getPointeeType()->isAnyCharacterType();
}

class Visitor : public CallVisitor<Visitor> {
public:
  Visitor(clang::Sema& sema, clang::QualType string, unsigned message) : sema_(sema), string_(string), message_(message) {}

private:
  friend CallVisitor<Visitor>;

  void inspect(const clang::FunctionDecl* callee, llvm::ArrayRef<clang::Expr*> arguments, clang::SourceLocation place) {
    llvm::SmallVector<unsigned, 4> literals;
    for (unsigned i = 0; i < arguments.size(); ++i) {
      if (i < callee->getNumParams() && !takesHandle(callee, i) && literalIn(arguments[i])) {
        literals.push_back(i);
      }
    }
    if (literals.empty() || callee->isTemplateInstantiation()) {
      return;
    }
    llvm::SmallVector<clang::FunctionDecl*, 8> rivals = overloads(callee, literals);
    const clang::FunctionDecl* better = rivals.empty() ? nullptr : resolve(rivals, arguments, literals, place);
    for (unsigned i : literals) {
      if (better && isPreferred(better, callee, i)) {
        clang::SourceRange range = literalIn(arguments[i])->getSourceRange();
        sema_.getDiagnostics().Report(range.getBegin(), message_) << range;
      }
    }
  }

  /// The overloads of \p callee that take a handle where there is a literal.
  llvm::SmallVector<clang::FunctionDecl*, 8> overloads(const clang::FunctionDecl* callee, llvm::ArrayRef<unsigned> literals) {
    llvm::SmallVector<clang::FunctionDecl*, 8> result;
    for (clang::NamedDecl* found : callee->getDeclContext()->getRedeclContext()->lookup(callee->getDeclName())) {
      auto* function = dyn_cast<clang::FunctionDecl>(found->getUnderlyingDecl());
      if (function && llvm::any_of(literals, [&](unsigned i) { return takesHandle(function, i); })) {
        result.push_back(function);
      }
    }
    return result;
  }

  /// The function that would be called if the literals were strings.
  const clang::FunctionDecl* resolve(llvm::ArrayRef<clang::FunctionDecl*> rivals, llvm::ArrayRef<clang::Expr*> arguments,
                                     llvm::ArrayRef<unsigned> literals, clang::SourceLocation place) {
    llvm::SmallVector<clang::Expr*, 8> strings;
    for (clang::Expr* argument : arguments) {
      strings.push_back(argument->IgnoreImplicit());
    }
    for (unsigned i : literals) {
      strings[i] = new (sema_.Context) clang::OpaqueValueExpr(arguments[i]->getExprLoc(), string_, clang::VK_PRValue);
    }
    clang::OverloadCandidateSet candidates(place, clang::OverloadCandidateSet::CSK_Normal);
    for (clang::FunctionDecl* rival : rivals) {
      sema_.AddOverloadCandidate(rival, clang::DeclAccessPair::make(rival, clang::AS_public), strings, candidates);
    }
    clang::OverloadCandidateSet::iterator best;
    return candidates.BestViableFunction(sema_, place, best) == clang::OR_Success ? best->Function : nullptr;
  }

  /// A String^ is as good as the characters; its bases are worse, but better than what a pointer to the characters converts to.
  bool isPreferred(const clang::FunctionDecl* better, const clang::FunctionDecl* callee, unsigned index) const {
    return takesHandle(better, index) &&
           (sema_.Context.hasSameUnqualifiedType(parameterType(better, index), string_) || !takesCharacters(callee, index));
  }

  clang::Sema& sema_;
  clang::QualType string_;
  unsigned message_;
};

/// What is declared by a name, wherever a namespace is opened.
llvm::SmallVector<clang::NamedDecl*, 4> members(clang::ASTContext& context, llvm::ArrayRef<clang::NamedDecl*> scopes, llvm::StringRef name) {
  llvm::SmallVector<clang::NamedDecl*, 4> result;
  for (clang::NamedDecl* scope : scopes) {
    for (clang::NamedDecl* found : llvm::cast<clang::NamespaceDecl>(scope)->lookup(&context.Idents.get(name))) {
      result.push_back(found);
    }
  }
  return result;
}

/// String^: what clr::expr::lit of the prelude returns. Null when the unit has no prelude.
clang::QualType stringHandle(clang::Sema& sema) {
  clang::ASTContext& context = sema.Context;
  clang::DeclContext::lookup_result prelude = context.getTranslationUnitDecl()->lookup(&context.Idents.get("clr"));
  if (prelude.empty()) {
    return {};
  }
  for (clang::NamedDecl* found : members(context, members(context, prelude.front(), "expr"), "lit")) {
    if (const auto* lit = dyn_cast<clang::FunctionTemplateDecl>(found)) {
      return lit->getTemplatedDecl()->getReturnType().getCanonicalType();
    }
  }
  return {};
}

}  // namespace

LiteralArguments::LiteralArguments(clang::Sema& sema)
    : sema_(sema), message_(sema.getDiagnostics().getCustomDiagID(clang::DiagnosticsEngine::Warning, "a string literal is a String^ here")) {}

void LiteralArguments::report(const std::vector<const clang::Decl*>& declarations) {
  clang::QualType string = stringHandle(sema_);
  if (string.isNull()) {
    return;
  }
  Visitor visitor(sema_, string, message_);
  for (const clang::Decl* declaration : declarations) {
    visitor.TraverseDecl(const_cast<clang::Decl*>(declaration));
  }
}

}  // namespace bridge
