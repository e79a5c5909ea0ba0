#include "ConstantSizes.h"

#include "Definitions.h"
#include "Names.h"

#include "clang/AST/RecursiveASTVisitor.h"
#include "llvm/ADT/STLExtras.h"

namespace bridge {
namespace {

using clang::dyn_cast;

bool isLayoutKnown(clang::QualType type);

bool isManagedValue(clang::QualType type) {
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  return record && isManagedClass(record);
}

/// The check text marks classes whose attribute decides; what .NET's own consist of is declared of few.
bool isLayoutKnown(const clang::CXXRecordDecl* record) {
  std::vector<std::string> texts = annotations(record);
  return record->hasDefinition() && (!texts.empty() || !record->field_empty()) && !llvm::is_contained(texts, "bridge:unsized") &&
         llvm::all_of(record->fields(), [](const clang::FieldDecl* field) { return isLayoutKnown(field->getType()); });
}

bool isLayoutKnown(clang::QualType type) {
  if (const auto* array = type->getAsArrayTypeUnsafe()) {
    return isLayoutKnown(array->getElementType());
  }
  return !isHandle(type) && (!isManagedValue(type) || isLayoutKnown(type->getAsCXXRecordDecl()));
}

class Visitor : public clang::RecursiveASTVisitor<Visitor> {
  using Base = clang::RecursiveASTVisitor<Visitor>;

public:
  Visitor(clang::Sema& sema, unsigned message) : sema_(sema), message_(message) {}

  bool TraverseConstantExpr(clang::ConstantExpr* expression) {
    return inConstant([&] { return Base::TraverseConstantExpr(expression); });
  }

  bool TraverseConstantArrayTypeLoc(clang::ConstantArrayTypeLoc type) {
    return inConstant([&] { return Base::TraverseConstantArrayTypeLoc(type); });
  }

  bool TraverseVarDecl(clang::VarDecl* variable) {
    return variable->isConstexpr() ? inConstant([&] { return Base::TraverseVarDecl(variable); }) : Base::TraverseVarDecl(variable);
  }

  /// static void attr$0() {…} holds the arguments of an attribute.
  bool TraverseFunctionDecl(clang::FunctionDecl* function) {
    return ofAttribute(function, [&] { return Base::TraverseFunctionDecl(function); });
  }

  bool TraverseCXXMethodDecl(clang::CXXMethodDecl* function) {
    return ofAttribute(function, [&] { return Base::TraverseCXXMethodDecl(function); });
  }

  bool VisitUnaryExprOrTypeTraitExpr(clang::UnaryExprOrTypeTraitExpr* size) {
    if (isConstant_ && size->getKind() == clang::UETT_SizeOf && !isLayoutKnown(size->getTypeOfArgument())) {
      sema_.getDiagnostics().Report(size->getExprLoc(), message_) << size->getTypeOfArgument() << size->getSourceRange();
    }
    return true;
  }

  /// const int n = sizeof(V);   is a variable elsewhere
  bool VisitDeclRefExpr(clang::DeclRefExpr* name) {
    auto* variable = dyn_cast<clang::VarDecl>(name->getDecl());
    if (isConstant_ && variable && !variable->isConstexpr() && variable->getInit() && variable->mightBeUsableInConstantExpressions(sema_.Context)) {
      TraverseStmt(variable->getInit());
    }
    return true;
  }

private:
  template <class Traverse>
  bool ofAttribute(const clang::FunctionDecl* function, Traverse traverse) {
    return function->getIdentifier() && function->getName().starts_with("attr$") ? inConstant(traverse) : traverse();
  }

  template <class Traverse>
  bool inConstant(Traverse traverse) {
    bool before = std::exchange(isConstant_, true);
    bool result = traverse();
    isConstant_ = before;
    return result;
  }

  clang::Sema& sema_;
  unsigned message_;
  bool isConstant_ = false;
};

}  // namespace

ConstantSizes::ConstantSizes(clang::Sema& sema)
    : sema_(sema),
      message_(sema.getDiagnostics().getCustomDiagID(clang::DiagnosticsEngine::Error,
                                                     "the size of %0 is no constant expression: the CLI decides it when the program runs")) {}

void ConstantSizes::check(const std::vector<const clang::Decl*>& declarations) {
  Visitor visitor(sema_, message_);
  for (const clang::Decl* declaration : declarations) {
    visitor.TraverseDecl(const_cast<clang::Decl*>(declaration));
  }
}

}  // namespace bridge
