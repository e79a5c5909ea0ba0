// A native exception that no one translated tells managed code where it came from.
// expect: True
// expect: True
#include <stdexcept>

using namespace System;

static void fail() { throw std::runtime_error("the reason"); }

int main() {
    try {
        fail();
    } catch (Exception^ e) {
        Console::WriteLine(e->Message->Contains("the reason"));
        Console::WriteLine(e->ToString()->Contains("std::runtime_error"));
    }
    return 0;
}
