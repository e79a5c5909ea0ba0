// A native object cannot hold a handle.
using namespace System;

class Keeper {
    String^ text_; // error: C3265
    array<int>^ cells_; // error: C3265
};

int main() { return 0; }
