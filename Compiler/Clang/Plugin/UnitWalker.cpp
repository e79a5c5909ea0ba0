#include "UnitWalker.h"

#include "Definitions.h"

#include "clang/AST/DeclFriend.h"

#include <algorithm>

namespace bridge {

using clang::dyn_cast;

void UnitWalker::walk(const clang::Decl* declaration) {
  // A class is invalid as soon as one of its members is; the others are still worth a look.
  bool isUseful = !declaration->isInvalidDecl() || llvm::isa<clang::CXXRecordDecl, clang::FunctionDecl>(declaration);
  if (!isOurs(declaration) || !isUseful) {
    return;
  }
  if (const auto* space = dyn_cast<clang::NamespaceDecl>(declaration)) return walkContext(space);
  if (const auto* linkage = dyn_cast<clang::LinkageSpecDecl>(declaration)) return walkContext(linkage);
  if (const auto* partial = dyn_cast<clang::ClassTemplatePartialSpecializationDecl>(declaration)) return walkInstances(partial);
  if (const auto* record = dyn_cast<clang::CXXRecordDecl>(declaration)) return walkRecord(record);
  if (const auto* classes = dyn_cast<clang::ClassTemplateDecl>(declaration)) return walkTemplate(classes);
  if (const auto* functions = dyn_cast<clang::FunctionTemplateDecl>(declaration)) return walkTemplate(functions);
  if (const auto* function = dyn_cast<clang::FunctionDecl>(declaration)) return walkFunction(function);
  if (const auto* variable = dyn_cast<clang::VarDecl>(declaration)) return walkVariable(variable);
  if (const auto* enumeration = dyn_cast<clang::EnumDecl>(declaration); enumeration && enumeration->isThisDeclarationADefinition()) {
    return add(enums_, enumeration);
  }
  if (const auto* friendly = dyn_cast<clang::FriendDecl>(declaration); friendly && friendly->getFriendDecl()) {
    walk(friendly->getFriendDecl());
  }
}

bool UnitWalker::isOurs(const clang::Decl* declaration) const {
  return exporter_.places().isInMainFile(declaration->getLocation());
}

void UnitWalker::walkContext(const clang::DeclContext* context) {
  for (const clang::Decl* declaration : context->decls()) {
    walk(declaration);
  }
}

void UnitWalker::walkRecord(const clang::CXXRecordDecl* record) {
  if (!record->isThisDeclarationADefinition() || record->isDependentContext() || record->isImplicit()) {
    return;
  }
  add(records_, record);
  walkContext(record);
}

void UnitWalker::walkTemplate(const clang::ClassTemplateDecl* declaration) {
  if (!declaration->isCanonicalDecl()) {
    return;
  }
  for (const clang::ClassTemplateSpecializationDecl* specialization : declaration->specializations()) {
    if (!specialization->isExplicitSpecialization() && specialization->hasDefinition()) {
      walkRecord(specialization->getDefinition());
    }
  }
}

/// What a partial specialisation of another file's template was instantiated to.
void UnitWalker::walkInstances(const clang::ClassTemplatePartialSpecializationDecl* partial) {
  const clang::ClassTemplateDecl* primary = partial->getSpecializedTemplate()->getCanonicalDecl();
  if (isOurs(primary)) {
    return;
  }
  for (const clang::ClassTemplateSpecializationDecl* instance : primary->specializations()) {
    const auto* source = instance->getSpecializedTemplateOrPartial().dyn_cast<clang::ClassTemplatePartialSpecializationDecl*>();
    if (!instance->isExplicitSpecialization() && source && canonical(source) == canonical(partial) && instance->hasDefinition()) {
      walkRecord(instance->getDefinition());
    }
  }
}

void UnitWalker::walkTemplate(const clang::FunctionTemplateDecl* declaration) {
  if (!declaration->isCanonicalDecl()) {
    return;
  }
  for (const clang::FunctionDecl* specialization : declaration->specializations()) {
    if (specialization->getTemplateSpecializationKind() != clang::TSK_ExplicitSpecialization) {
      walkFunction(specialization);
    }
  }
}

void UnitWalker::walkFunction(const clang::FunctionDecl* function) {
  if (!function->isDependentContext() && exportedDefinition(exporter_.places(), function)) {
    add(functions_, function);
  }
}

void UnitWalker::walkVariable(const clang::VarDecl* variable) {
  bool isGlobal = variable->isFileVarDecl() && !variable->isStaticDataMember() && !variable->getType()->isDependentType();
  if (isGlobal && variable->isThisDeclarationADefinition() != clang::VarDecl::DeclarationOnly) {
    add(globals_, variable);
  }
}

void UnitWalker::add(std::vector<const clang::Decl*>& roots, const clang::Decl* declaration) {
  if (seen_.insert(canonical(declaration)).second) {
    roots.push_back(canonical(declaration));
    exporter_.decls().index(declaration);
  }
}

void UnitWalker::finish() {
  exporter_.drain();
  for (std::size_t i = 0; i < exporter_.nodes().localTags().size(); ++i) {
    walk(exporter_.nodes().localTags()[i]);
    exporter_.drain();
  }
  for (const clang::FunctionDecl* function : exporter_.decls().functionsOverHandles()) {
    add(functions_, function);
  }
  const Places& places = exporter_.places();
  std::vector<std::pair<std::pair<int, std::size_t>, const clang::Decl*>> keyed;
  for (const clang::Decl* function : functions_) {
    const clang::FunctionDecl* definition = llvm::cast<clang::FunctionDecl>(function)->getDefinition();
    keyed.push_back({{places.offset(definition->getLocation()), keyed.size()}, function});
  }
  std::sort(keyed.begin(), keyed.end());
  std::transform(keyed.begin(), keyed.end(), functions_.begin(), [](const auto& entry) { return entry.second; });
}

void UnitWalker::writeRoots(ByteBuffer& out) const {
  for (const auto* roots : {&records_, &enums_, &functions_, &globals_}) {
    out.number(roots->size());
    for (const clang::Decl* declaration : *roots) {
      out.number(exporter_.decls().index(declaration));
    }
  }
}

}  // namespace bridge
