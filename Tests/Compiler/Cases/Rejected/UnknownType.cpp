// A handle to a type that nothing declares.
using namespace System;

int main() {
    Widget^ widget = nullptr; // error: C2065
    return 0;
}
