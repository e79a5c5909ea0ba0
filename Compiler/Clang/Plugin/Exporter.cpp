#include "Exporter.h"

namespace bridge {

bool isPrelude(const clang::CXXRecordDecl& record) {
  const clang::DeclContext* context = record.getDeclContext();
  while (context->isRecord()) {
    context = context->getParent();
  }
  const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(context);
  return space && space->getDeclContext()->getRedeclContext()->isTranslationUnit() &&
         (space->getName() == "clr" || space->getName() == "cli");
}

void Exporter::drain() {
  bool any = true;
  while (any) {
    any = types_.drain();
    any = decls_.drain() || any;
  }
}

}  // namespace bridge
