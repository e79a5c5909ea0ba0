#include "Names.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/STLExtras.h"

namespace bridge {
namespace {

const clang::Decl* pattern(const clang::Decl* declaration) {
  if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(declaration)) {
    return function->getTemplateInstantiationPattern(false);
  }
  if (const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(declaration)) {
    return record->getTemplateInstantiationPattern();
  }
  if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration)) {
    return llvm::isa<clang::ParmVarDecl>(variable) ? nullptr : variable->getTemplateInstantiationPattern();
  }
  return nullptr;
}

void collect(const clang::Decl* declaration, std::vector<std::string>& texts) {
  for (const clang::Decl* redeclaration : declaration->redecls()) {
    for (const auto* attribute : redeclaration->specific_attrs<clang::AnnotateAttr>()) {
      std::string text = attribute->getAnnotation().str();
      if (!llvm::is_contained(texts, text)) {
        texts.push_back(std::move(text));
      }
    }
  }
}

bool isVisibleScope(const clang::DeclContext* context) {
  if (const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(context)) {
    return !space->isAnonymousNamespace() && !space->isInline();
  }
  const auto* enumeration = llvm::dyn_cast<clang::EnumDecl>(context);
  return context->isRecord() || (enumeration && enumeration->isScoped());
}

}  // namespace

std::string unqualifiedName(const clang::Decl* declaration) {
  if (const auto* constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(declaration)) {
    return constructor->getParent()->getNameAsString();
  }
  if (const auto* destructor = llvm::dyn_cast<clang::CXXDestructorDecl>(declaration)) {
    return "~" + destructor->getParent()->getNameAsString();
  }
  const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(declaration);
  const auto* named = llvm::dyn_cast<clang::NamedDecl>(declaration);
  return named && !(record && record->isLambda()) ? named->getDeclName().getAsString() : std::string();
}

std::string qualifiedName(const clang::Decl* declaration) {
  std::string result = unqualifiedName(declaration);
  for (const clang::DeclContext* context = declaration->getDeclContext();
       context && !context->isTranslationUnit() && !context->isFunctionOrMethod(); context = context->getParent()) {
    if (isVisibleScope(context)) {
      result = unqualifiedName(llvm::cast<clang::Decl>(context)) + "::" + result;
    }
  }
  return result;
}

std::vector<std::string> annotations(const clang::Decl* declaration) {
  std::vector<std::string> texts;
  collect(declaration, texts);
  if (const clang::Decl* source = pattern(declaration)) {
    collect(source, texts);
  }
  return texts;
}

std::vector<std::string> label(const clang::Decl* declaration) {
  std::vector<std::string> texts = annotations(declaration);
  llvm::erase_if(texts, [](llvm::StringRef text) { return text.starts_with("bridge:define:"); });
  return texts;
}

}  // namespace bridge
