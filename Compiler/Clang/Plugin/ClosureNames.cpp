#include "ClosureNames.h"

#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/Support/Path.h"

namespace bridge {
namespace {

class Visitor : public clang::RecursiveASTVisitor<Visitor> {
public:
  explicit Visitor(clang::ASTContext& context) : context_(context) {}

  bool shouldVisitTemplateInstantiations() const { return true; }

  bool VisitLambdaExpr(clang::LambdaExpr* lambda) {
    clang::CXXRecordDecl* closure = lambda->getLambdaClass();
    if (!closure->isDependentContext() && seen_.insert(closure).second) {
      if (unsigned number = counts_[closure->getLocation()]++) {
        closure->setDeclName(&context_.Idents.get(name(closure, number)));
      }
    }
    return true;
  }

private:
  std::string name(const clang::CXXRecordDecl* closure, unsigned number) const {
    clang::PresumedLoc place = context_.getSourceManager().getPresumedLoc(closure->getLocation());
    return "(lambda at " + llvm::sys::path::filename(place.getFilename()).str() + ":" + std::to_string(place.getLine()) + ":" +
           std::to_string(place.getColumn()) + "_" + std::to_string(number) + ")";
  }

  clang::ASTContext& context_;
  llvm::DenseSet<const clang::CXXRecordDecl*> seen_;
  llvm::DenseMap<clang::SourceLocation, unsigned> counts_;
};

}  // namespace

void nameClosures(clang::ASTContext& context, const std::vector<const clang::Decl*>& declarations) {
  Visitor visitor(context);
  for (const clang::Decl* declaration : declarations) {
    visitor.TraverseDecl(const_cast<clang::Decl*>(declaration));
  }
}

}  // namespace bridge
