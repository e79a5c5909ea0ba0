#include "DiagnosticRecorder.h"

#include "Places.h"

#include "clang/Basic/DiagnosticIDs.h"
#include "llvm/ADT/SmallString.h"

#include <vector>

namespace bridge {
namespace {

using Level = clang::DiagnosticsEngine::Level;

/// Levels in the order of ClangSeverity of the reader.
unsigned severity(Level level) {
  switch (level) {
    case Level::Fatal: return 3;
    case Level::Error: return 2;
    case Level::Note: return 0;
    default: return 1;
  }
}

}  // namespace

void DiagnosticRecorder::HandleDiagnostic(Level level, const clang::Diagnostic& info) {
  DiagnosticConsumer::HandleDiagnostic(level, info);
  llvm::SmallString<256> message;
  info.FormatDiagnostic(message);
  ++count_;
  buffer_.number(severity(level));
  buffer_.text({message.data(), message.size()});
  llvm::StringRef option = clang::DiagnosticIDs::getWarningOptionForDiag(info.getID());
  buffer_.text({option.data(), option.size()});
  writePlace(info);
}

void DiagnosticRecorder::writePlace(const clang::Diagnostic& info) {
  if (!info.hasSourceManager() || info.getLocation().isInvalid() || !options_) {
    buffer_.text("");
    for (int i = 0; i < 4; ++i) {
      buffer_.number(0);
    }
    return;
  }
  const clang::SourceManager& sources = info.getSourceManager();
  Places places(sources, *options_);
  clang::PresumedLoc presumed = sources.getPresumedLoc(sources.getFileLoc(info.getLocation()));
  buffer_.text(presumed.isValid() ? presumed.getFilename() : "");
  buffer_.number(presumed.isValid() ? presumed.getLine() : 0);
  buffer_.number(presumed.isValid() ? presumed.getColumn() : 0);
  buffer_.number(places.offset(info.getLocation()) + 1);
  std::vector<Range> ranges;
  for (const clang::CharSourceRange& range : info.getRanges()) {
    int begin = places.offset(range.getBegin());
    int end = range.isTokenRange() ? places.endOffset(range.getEnd()) : places.offset(range.getEnd());
    if (begin >= 0 && end >= begin) {
      ranges.push_back({begin, end});
    }
  }
  buffer_.number(ranges.size());
  for (const Range& range : ranges) {
    buffer_.number(range.begin);
    buffer_.number(range.end);
  }
}

void DiagnosticRecorder::writeTo(ByteBuffer& out) const {
  out.number(count_);
  out.append(buffer_);
}

}  // namespace bridge
