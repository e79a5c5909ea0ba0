#include "Places.h"

#include "clang/Lex/Lexer.h"

namespace bridge {

bool Places::isInMainFile(clang::SourceLocation location) const { return offset(location) >= 0; }

int Places::offset(clang::SourceLocation location) const {
  if (location.isInvalid()) {
    return -1;
  }
  auto [file, offset] = sources_.getDecomposedLoc(sources_.getFileLoc(location));
  return file == sources_.getMainFileID() ? static_cast<int>(offset) : -1;
}

int Places::endOffset(clang::SourceLocation location) const {
  if (location.isInvalid()) {
    return -1;
  }
  // A ">" split off from ">>" is an expansion whose range counts characters, not tokens.
  if (location.isMacroID()) {
    clang::CharSourceRange expansion = sources_.getExpansionRange(location);
    if (expansion.isCharRange()) {
      return offset(expansion.getEnd());
    }
    location = expansion.getEnd();
  }
  int begin = offset(location);
  return begin < 0 ? -1 : begin + static_cast<int>(clang::Lexer::MeasureTokenLength(location, sources_, options_));
}

Range Places::range(clang::SourceRange range) const {
  Range result{offset(range.getBegin()), endOffset(range.getEnd())};
  return result.begin < 0 || result.end < result.begin ? Range{} : result;
}

Place Places::place(clang::SourceLocation location) const {
  if (location.isInvalid()) {
    return {};
  }
  clang::PresumedLoc presumed = sources_.getPresumedLoc(sources_.getFileLoc(location));
  if (presumed.isInvalid()) {
    return {};
  }
  return {presumed.getFilename(), presumed.getLine(), offset(location)};
}

llvm::StringRef Places::textBefore(int offset) const {
  llvm::StringRef text = sources_.getBufferData(sources_.getMainFileID()).take_front(offset).rtrim();
  while (text.ends_with("*/")) {
    std::size_t start = text.rfind("/*");
    text = text.take_front(start == llvm::StringRef::npos ? 0 : start).rtrim();
  }
  return text;
}

int Places::colonBefore(int offset) const {
  llvm::StringRef text = textBefore(offset);
  return text.ends_with(":") ? static_cast<int>(text.size()) - 1 : offset;
}

int Places::endAfter(char bracket, int offset) const {
  llvm::StringRef text = sources_.getBufferData(sources_.getMainFileID());
  std::size_t next = text.find_first_not_of(" \t\r\n", offset);
  return next != llvm::StringRef::npos && text[next] == bracket ? static_cast<int>(next) + 1 : offset;
}

int Places::attributesBefore(int offset) const {
  for (;;) {
    llvm::StringRef text = textBefore(offset);
    std::size_t start = text.ends_with("]]") ? text.rfind("[[") : llvm::StringRef::npos;
    if (start == llvm::StringRef::npos) {
      return offset;
    }
    offset = static_cast<int>(start);
  }
}

}  // namespace bridge
