// A sealed class is no base.
using namespace System;

ref class Last sealed {};

ref class Beyond : Last {}; // error: C3246

int main() {
    return 0;
}
