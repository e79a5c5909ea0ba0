#pragma once

#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"

#include <string>

namespace bridge {

/// Offsets in the main file, exact to the last character of the last token; -1 elsewhere.
struct Range {
  int begin = -1;
  int end = -1;
};

/// Presumed place of a declaration.
struct Place {
  std::string file;
  unsigned line = 0;
  int offset = -1;
};

/// Turns Clang's source locations into places of the check text.
class Places {
public:
  explicit Places(const clang::ASTContext& context)
      : sources_(context.getSourceManager()), options_(context.getLangOpts()) {}

  Places(const clang::SourceManager& sources, const clang::LangOptions& options) : sources_(sources), options_(options) {}

  bool isInMainFile(clang::SourceLocation location) const;
  int offset(clang::SourceLocation location) const;
  /// Offset after the last character of the token that starts at \p location.
  int endOffset(clang::SourceLocation location) const;
  Range range(clang::SourceRange range) const;
  Place place(clang::SourceLocation location) const;
  /// Offset of the colon that precedes \p offset, white space and comments skipped; \p offset itself when there is none.
  int colonBefore(int offset) const;
  /// Offset of the first of the `[[…]]` that stand directly before \p offset, or \p offset itself.
  int attributesBefore(int offset) const;

  /// Offset after the \p bracket that follows \p offset, or \p offset itself.
  int endAfter(char bracket, int offset) const;

private:
  /// The main file up to \p offset, without white space and comments at its end.
  llvm::StringRef textBefore(int offset) const;

  const clang::SourceManager& sources_;
  const clang::LangOptions& options_;
};

}  // namespace bridge
