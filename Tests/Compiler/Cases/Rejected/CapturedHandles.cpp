// A lambda is an object of a native class: it cannot hold handles.
#include <functional>

using namespace System;

int main() {
    String^ text = "a";
    DateTime when = DateTime::Now;
    int n = 1;
    auto byValue = [text] { return text->Length; }; // error: C3498
    auto byReference = [&] { return n + text->Length; }; // error: C3498
    auto value = [=] { return when.Year; }; // error: C3498
    auto fine = [n, length = text->Length] { return n + length; };
    return fine();
}
