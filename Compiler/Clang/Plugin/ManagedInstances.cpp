#include "ManagedInstances.h"

#include "Names.h"

#include "clang/AST/DeclFriend.h"
#include "llvm/ADT/STLExtras.h"

namespace bridge {
namespace {

using clang::dyn_cast;

bool isAnnotated(const clang::Decl* declaration, llvm::StringRef prefix) {
  return llvm::any_of(annotations(declaration), [&](const std::string& text) { return llvm::StringRef(text).starts_with(prefix); });
}

/// A primary template may only be declared: then its partial specialisations tell what it is of.
bool isManaged(const clang::ClassTemplateDecl* declaration) {
  llvm::SmallVector<clang::ClassTemplatePartialSpecializationDecl*, 4> partial;
  const_cast<clang::ClassTemplateDecl*>(declaration)->getPartialSpecializations(partial);
  return isAnnotated(declaration->getTemplatedDecl(), "bridge:") ||
         llvm::any_of(partial, [](const clang::Decl* specialization) { return isAnnotated(specialization, "bridge:"); });
}

/// A friend function that is operator++ or operator--.
clang::FunctionDecl* stepOf(const clang::FriendDecl* declaration) {
  auto* function = llvm::dyn_cast_or_null<clang::FunctionDecl>(declaration->getFriendDecl());
  const clang::OverloadedOperatorKind kind = function ? function->getOverloadedOperator() : clang::OO_None;
  return kind == clang::OO_PlusPlus || kind == clang::OO_MinusMinus ? function : nullptr;
}

}  // namespace

void ManagedInstances::instantiate(const std::vector<const clang::Decl*>& declarations) {
  do {
    isChanged_ = false;
    // Bodies of function templates name instances of their own.
    sema_.PerformPendingInstantiations();
    for (const clang::Decl* declaration : declarations) {
      visit(declaration);
    }
  } while (isChanged_ && !sema_.hasUncompilableErrorOccurred());
}

void ManagedInstances::visit(const clang::Decl* declaration) {
  if (const auto* classes = dyn_cast<clang::ClassTemplateDecl>(declaration)) return visitTemplate(classes);
  if (const auto* record = dyn_cast<clang::CXXRecordDecl>(declaration)) constructBases(record);
  if (llvm::isa<clang::NamespaceDecl, clang::LinkageSpecDecl, clang::CXXRecordDecl>(declaration)) {
    visitContext(llvm::cast<clang::DeclContext>(declaration));
  }
}

void ManagedInstances::visitContext(const clang::DeclContext* context) {
  if (context->isDependentContext()) {
    return;
  }
  for (const clang::Decl* declaration : context->noload_decls()) {
    visit(declaration);
  }
}

void ManagedInstances::constructBases(const clang::CXXRecordDecl* record) {
  if (!record->isThisDeclarationADefinition() || record->isDependentContext() || record->isInvalidDecl() ||
      !isAnnotated(record, "bridge:") || !seen_.insert(record).second) {
    return;
  }
  clang::CXXConstructorDecl* constructor = sema_.LookupDefaultConstructor(const_cast<clang::CXXRecordDecl*>(record));
  if (constructor && constructor->isImplicit() && !constructor->isDeleted()) {
    sema_.MarkFunctionReferenced(record->getLocation(), constructor);
  }
}

void ManagedInstances::visitTemplate(const clang::ClassTemplateDecl* declaration) {
  if (!declaration->isCanonicalDecl() || !isManaged(declaration)) {
    return;
  }
  std::vector<clang::ClassTemplateSpecializationDecl*> named(declaration->spec_begin(), declaration->spec_end());
  for (clang::ClassTemplateSpecializationDecl* specialization : named) {
    if (!specialization->isExplicitSpecialization() && seen_.insert(specialization).second) {
      isChanged_ = true;
      complete(specialization);
    }
    defineSteps(specialization);
    defineOwnOverloads(specialization);
  }
}

void ManagedInstances::defineOwnOverloads(const clang::CXXRecordDecl* record) {
  if (!record->hasDefinition() || record->isInvalidDecl()) {
    return;
  }
  for (const clang::CXXMethodDecl* own : record->methods()) {
    if (!own->isReferenced() || !own->getIdentifier() || !own->getName().contains('$')) continue;
    for (clang::CXXMethodDecl* method : record->methods()) {
      if (method != own && !method->isUsed() && label(method) == label(own)) {
        isChanged_ = true;
        sema_.MarkFunctionReferenced(method->getLocation(), method);
      }
    }
  }
}

void ManagedInstances::defineSteps(const clang::CXXRecordDecl* record) {
  if (!record->hasDefinition() || record->isInvalidDecl()) {
    return;
  }
  for (const clang::FriendDecl* declaration : record->friends()) {
    const clang::FunctionDecl* postfix = stepOf(declaration);
    if (!postfix || postfix->getNumParams() != 2 || !postfix->isReferenced()) continue;
    for (const clang::FriendDecl* other : record->friends()) {
      clang::FunctionDecl* prefix = stepOf(other);
      if (prefix && prefix->getNumParams() == 1 && prefix->getOverloadedOperator() == postfix->getOverloadedOperator() && !prefix->isUsed()) {
        isChanged_ = true;
        sema_.MarkFunctionReferenced(prefix->getLocation(), prefix);
      }
    }
  }
}

void ManagedInstances::complete(clang::TagDecl* type) {
  if (!sema_.isCompleteType(type->getLocation(), sema_.Context.getTypeDeclType(type))) {
    return;
  }
  auto* record = llvm::dyn_cast_or_null<clang::CXXRecordDecl>(type->getDefinition());
  if (!record || record->isInvalidDecl()) {
    return;
  }
  std::vector<clang::Decl*> members(record->decls_begin(), record->decls_end());
  for (clang::Decl* member : members) {
    define(member);
  }
}

void ManagedInstances::define(clang::Decl* member) {
  clang::SourceLocation place = member->getLocation();
  if (auto* method = dyn_cast<clang::CXXMethodDecl>(member)) {
    if (!method->isImplicit() && isAnnotated(method, "bridge:eager")) {
      sema_.MarkFunctionReferenced(place, method);
    }
  } else if (auto* variable = dyn_cast<clang::VarDecl>(member)) {
    const clang::VarDecl* pattern = variable->getInstantiatedFromStaticDataMember();
    if (pattern && pattern->hasInit()) {
      sema_.InstantiateVariableDefinition(place, variable);
    }
  } else if (auto* field = dyn_cast<clang::FieldDecl>(member)) {
    if (field->hasInClassInitializer() && !field->getInClassInitializer()) {
      sema_.BuildCXXDefaultInitExpr(place, field);
    }
  } else if (auto* type = dyn_cast<clang::TagDecl>(member); type && !type->isImplicit()) {
    complete(type);
  } else if (const auto* classes = dyn_cast<clang::ClassTemplateDecl>(member)) {
    visitTemplate(classes);
  }
}

}  // namespace bridge
