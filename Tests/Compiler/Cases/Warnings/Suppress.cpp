// suppress is about the next line only.
// expect: 3
using namespace System;

[[deprecated]] int old() { return 1; }

#pragma warning(suppress : 4461)
ref class Quiet { public: !Quiet() {} };
ref class Loud { public: !Loud() {} }; // warning: C4461

int main() {
#pragma warning(suppress : 4996)
    int n = old();
    n += old(); // warning: C4996
#pragma warning(suppress : 4996, justification : "it is \"needed\" here")
    n += old();
    Console::WriteLine(n);
    return 0;
}
