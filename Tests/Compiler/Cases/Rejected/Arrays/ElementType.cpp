// An array of handles needs handles.
using namespace System;

int main() {
    array<String^>^ names = {"a", 5}; // error: C2440
    array<int>^ numbers = {1, "b"}; // error: C2440
    return 0;
}
