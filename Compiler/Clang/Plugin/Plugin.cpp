#include "ClosureNames.h"
#include "ConstantSizes.h"
#include "ConstraintOperators.h"
#include "DependentNames.h"
#include "DiagnosticRecorder.h"
#include "HiddenOverloads.h"
#include "LiteralArguments.h"
#include "ManagedArguments.h"
#include "ManagedInstances.h"
#include "RecursiveInitializers.h"
#include "UnitWalker.h"
#include "UsedFunctions.h"
#include "ValueLayout.h"

#include "clang/AST/ASTConsumer.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendPluginRegistry.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/raw_ostream.h"

/// The check of bridgec: parses, keeps the messages, and writes the typed AST of the main file.
/// Use: `-fplugin=libbridge-clang.so -Xclang -plugin -Xclang bridge-ast -Xclang -plugin-arg-bridge-ast -Xclang out=FILE`.
/// Its native code: compiled as ever, with the layouts that the check has, and with all that is marked as used.
/// Use: `-fplugin=libbridge-clang.so -Xclang -add-plugin -Xclang bridge-native -c`.
namespace bridge {
namespace {

void writeKinds(ByteBuffer& out) {
  const char* const names[] = {
#define NODE(name) #name,
#include "NodeKinds.def"
#undef NODE
  };
  out.number(std::size(names));
  for (const char* name : names) {
    out.text(name);
  }
}

class Consumer : public clang::ASTConsumer {
public:
  Consumer(clang::CompilerInstance& compiler, DiagnosticRecorder& messages, std::string path)
      : compiler_(compiler), messages_(messages), path_(std::move(path)), names_(new DependentNames) {
    compiler.setExternalSemaSource(names_);
  }

  void Initialize(clang::ASTContext& context) override { ValueLayout::install(context); }

  bool HandleTopLevelDecl(clang::DeclGroupRef group) override {
    topLevel_.insert(topLevel_.end(), group.begin(), group.end());
    for (clang::Decl* declaration : group) {
      RecursiveInitializers(compiler_.getSema()).check(declaration);
    }
    if (group.isSingleDecl() && isEndOfUnit(group.getSingleDecl()) && !compiler_.getDiagnostics().hasErrorOccurred()) {
      ManagedInstances(compiler_.getSema()).instantiate(topLevel_);
    }
    return true;
  }

  /// Declarations of precompiled headers are none of ours.
  void HandleInterestingDecl(clang::DeclGroupRef) override {}

  void HandleTranslationUnit(clang::ASTContext& context) override {
    names_->report();
    ByteBuffer out;
    writeKinds(out);
    const clang::DiagnosticsEngine& diagnostics = compiler_.getDiagnostics();
    if (diagnostics.hasFatalErrorOccurred()) {
      writeNothing(out);
    } else if (diagnostics.hasErrorOccurred()) {
      writeDamagedUnit(context, out);
      onDamaged([&] { HiddenOverloads(compiler_.getSema()).report(topLevel_); });
      onDamaged([&] { ManagedArguments(compiler_.getSema()).report(topLevel_); });
      onDamaged([&] { ConstraintOperators(compiler_.getSema()).report(topLevel_); });
    } else {
      LiteralArguments(compiler_.getSema()).report(topLevel_);
      HiddenOverloads(compiler_.getSema()).report(topLevel_);
      ManagedArguments(compiler_.getSema()).report(topLevel_);
      ConstraintOperators(compiler_.getSema()).report(topLevel_);
      ConstantSizes(compiler_.getSema()).check(topLevel_);
      writeUnit(context, out);
    }
    messages_.writeTo(out);
    save(out);
  }

private:
  /// The last declaration of a unit with managed templates: everything is declared, and Sema can still instantiate.
  static bool isEndOfUnit(const clang::Decl* declaration) {
    const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(declaration);
    return record && record->getIdentifier() && record->getName() == "end$";
  }

  /// Strings, types, declarations, nodes and the four lists of roots, all empty.
  static void writeNothing(ByteBuffer& out) {
    for (int i = 0; i < 8; ++i) {
      out.number(0);
    }
  }

  /// Which queries the tree of an erroneous text stands is not documented; the messages must survive all of them.
  static bool onDamaged(llvm::function_ref<void()> query) {
    llvm::CrashRecoveryContext::Enable();
    llvm::CrashRecoveryContext recovery;
    return recovery.RunSafely(query);
  }

  void writeDamagedUnit(clang::ASTContext& context, ByteBuffer& out) {
    ByteBuffer unit;
    if (onDamaged([&] { writeUnit(context, unit); })) {
      out.append(unit);
    } else {
      writeNothing(out);
    }
  }

  void writeUnit(clang::ASTContext& context, ByteBuffer& out) {
    nameClosures(context, topLevel_);
    Exporter exporter(context);
    UnitWalker walker(exporter);
    for (const clang::Decl* declaration : topLevel_) {
      walker.walk(declaration);
    }
    walker.finish();
    exporter.strings().writeTo(out);
    exporter.types().writeShapes(out);
    exporter.decls().writeShapes(out);
    exporter.nodes().writeTo(out);
    exporter.types().writeLinks(out);
    exporter.decls().writeLinks(out);
    walker.writeRoots(out);
  }

  void save(const ByteBuffer& out) {
    std::error_code error;
    llvm::raw_fd_ostream file(path_, error);
    if (error) {
      llvm::errs() << "bridge-ast: cannot write " << path_ << ": " << error.message() << '\n';
      return;
    }
    file << "BRAST" << format::Version << out.bytes();
  }

  clang::CompilerInstance& compiler_;
  DiagnosticRecorder& messages_;
  std::string path_;
  llvm::IntrusiveRefCntPtr<DependentNames> names_;
  std::vector<const clang::Decl*> topLevel_;
};

class Action : public clang::PluginASTAction {
public:
  ActionType getActionType() override { return CmdlineAfterMainAction; }

protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
    auto messages = std::make_unique<DiagnosticRecorder>();
    DiagnosticRecorder& recorder = *messages;
    recorder.setOptions(compiler.getLangOpts());
    compiler.getDiagnostics().setClient(messages.release(), true);
    return std::make_unique<Consumer>(compiler, recorder, path_);
  }

  bool ParseArgs(const clang::CompilerInstance&, const std::vector<std::string>& arguments) override {
    for (llvm::StringRef argument : arguments) {
      if (argument.consume_front("out=")) {
        path_ = argument.str();
      }
    }
    if (path_.empty()) {
      llvm::errs() << "bridge-ast: the argument out=FILE is missing\n";
    }
    return !path_.empty();
  }

private:
  std::string path_;
};

class NativeConsumer : public clang::ASTConsumer {
public:
  explicit NativeConsumer(clang::CompilerInstance& compiler) : compiler_(compiler) {}

  void Initialize(clang::ASTContext& context) override { ValueLayout::install(context); }

  bool HandleTopLevelDecl(clang::DeclGroupRef group) override {
    UsedFunctions(compiler_.getASTConsumer()).emit(group);
    return true;
  }

private:
  clang::CompilerInstance& compiler_;
};

class NativeAction : public clang::PluginASTAction {
public:
  ActionType getActionType() override { return CmdlineBeforeMainAction; }

protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
    return std::make_unique<NativeConsumer>(compiler);
  }

  bool ParseArgs(const clang::CompilerInstance&, const std::vector<std::string>&) override { return true; }
};

}  // namespace
}  // namespace bridge

static clang::FrontendPluginRegistry::Add<bridge::Action> registration("bridge-ast", "writes the typed AST of the main file");
static clang::FrontendPluginRegistry::Add<bridge::NativeAction> native("bridge-native", "compiles native code as the check has seen it");
