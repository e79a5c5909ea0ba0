#pragma once

#include "ByteBuffer.h"

#include "llvm/ADT/StringMap.h"

namespace bridge {

/// Numbers each distinct text in order of first use.
class StringTable {
public:
  unsigned index(llvm::StringRef text) {
    auto [entry, isNew] = indices_.try_emplace(text, count_);
    if (isNew) {
      ++count_;
      buffer_.text({text.data(), text.size()});
    }
    return entry->second;
  }

  void writeTo(ByteBuffer& out) const {
    out.number(count_);
    out.append(buffer_);
  }

private:
  llvm::StringMap<unsigned> indices_;
  unsigned count_ = 0;
  ByteBuffer buffer_;
};

}  // namespace bridge
