// A std::string becomes a String by marshal_as.
#include <string>

using namespace System;

int main() {
    std::string text = "x";
    String^ managed = text; // error: C2440
    std::string back = managed; // error: C2440
    return 0;
}
