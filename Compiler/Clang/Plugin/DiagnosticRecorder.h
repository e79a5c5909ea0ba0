#pragma once

#include "ByteBuffer.h"

#include "clang/Basic/Diagnostic.h"

namespace bridge {

/// Keeps Clang's messages with offsets instead of printing them.
class DiagnosticRecorder : public clang::DiagnosticConsumer {
public:
  void BeginSourceFile(const clang::LangOptions& options, const clang::Preprocessor*) override { options_ = &options; }
  void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& info) override;
  void setOptions(const clang::LangOptions& options) { options_ = &options; }
  void writeTo(ByteBuffer& out) const;

private:
  void writePlace(const clang::Diagnostic& info);

  const clang::LangOptions* options_ = nullptr;
  unsigned count_ = 0;
  ByteBuffer buffer_;
};

}  // namespace bridge
