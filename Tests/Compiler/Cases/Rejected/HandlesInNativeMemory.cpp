// Handles live in managed types and in gcroot.
#include <vector>

using namespace System;

class Keeper {
    String^ text_; // error: C3265
};

static String^ global; // error: C3145

int main() {
    return 0;
}
