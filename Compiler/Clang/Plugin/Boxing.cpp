#include "Boxing.h"

#include "Definitions.h"

#include "llvm/ADT/STLExtras.h"

namespace bridge {
namespace {

/// A scalar, an enumeration or an object of a value class.
bool isBoxable(clang::QualType type) {
  const clang::CXXRecordDecl* record = type->getAsCXXRecordDecl();
  return record ? isValueClass(record) : type->isArithmeticType() || type->isEnumeralType();
}

}  // namespace

bool Boxing::boxes(const clang::FunctionDecl* function, clang::Expr* argument, unsigned index) const {
  if (!takesHandle(function, index) || !isBoxable(argument->getType())) {
    return false;
  }
  clang::ImplicitConversionSequence conversion = sema_.TryImplicitConversion(
      argument, parameterType(function, index), false, clang::Sema::AllowedExplicit::None, true, false, false);
  const auto* constructor = conversion.isUserDefined() ? llvm::dyn_cast<clang::CXXConstructorDecl>(conversion.UserDefined.ConversionFunction) : nullptr;
  return constructor && constructor->getNumParams() == 1 && !constructor->getParamDecl(0)->getType()->isReferenceType();
}

bool Boxing::isUserDefined(const clang::FunctionDecl* function, clang::Expr* argument, unsigned index) const {
  clang::QualType parameter = parameterType(function, index);
  return !parameter.isNull() && (parameter->isRecordType() || argument->getType()->isRecordType()) &&
         !sema_.Context.hasSameUnqualifiedType(parameter, argument->getType()) && !boxes(function, argument, index);
}

bool Boxing::decides(llvm::ArrayRef<clang::FunctionDecl*> functions, clang::Expr* argument, unsigned index) const {
  auto isBoxing = [&](const clang::FunctionDecl* function) { return boxes(function, argument, index); };
  return llvm::any_of(functions, isBoxing) &&
         llvm::all_of(functions, [&](const clang::FunctionDecl* f) { return isBoxing(f) || isUserDefined(f, argument, index); });
}

llvm::SmallVector<unsigned, 4> Boxing::missed(const clang::FunctionDecl* callee, Arguments arguments, clang::SourceLocation place) const {
  llvm::SmallVector<clang::Expr*, 8> own = written(arguments);
  llvm::SmallVector<unsigned, 4> converted;
  for (unsigned i = 0; i < own.size(); ++i) {
    if (isBoxable(own[i]->getType()) && isUserDefined(callee, own[i], i)) {
      converted.push_back(i);
    }
  }
  if (converted.empty()) {
    return {};
  }
  for (clang::FunctionDecl* rival : fitting(sema_, overloads(callee), own, place)) {
    if (boxesBetter(rival, callee, converted, own, place)) {
      llvm::erase_if(converted, [&](unsigned i) { return !boxes(rival, own[i], i); });
      return converted;
    }
  }
  return {};
}

bool Boxing::boxesBetter(clang::FunctionDecl* rival, const clang::FunctionDecl* callee, llvm::ArrayRef<unsigned> converted, Arguments arguments,
                         clang::SourceLocation place) const {
  llvm::SmallVector<clang::Expr*, 8> boxed(arguments.begin(), arguments.end());
  for (unsigned i : converted) {
    if (boxes(rival, arguments[i], i)) {
      boxed[i] = stand(sema_, arguments[i], parameterType(rival, i));
    }
  }
  return isBetter(sema_, rival, boxed, const_cast<clang::FunctionDecl*>(callee), arguments, place);
}

}  // namespace bridge
