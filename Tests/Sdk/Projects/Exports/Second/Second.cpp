#include "Second.h"

#include <Library.h>

using namespace System;

// A native class of another C++/CLI project as the base.
class Signed : public Letter {
public:
    using Letter::Letter;
    std::string text() const override { return Letter::text() + " (signed)"; }
};

int LengthOfLetter(const char* text) {
    const Signed letter(text);
    return (gcnew String(letter.text().c_str()))->Length;
}
