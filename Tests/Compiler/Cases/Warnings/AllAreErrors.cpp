// -WX, but for what is disabled or beyond the level.
// options: -WX -wd4996 -W2
using namespace System;

[[deprecated]] int old() { return 1; }
public ref class Shape { public: virtual void Draw() = 0; };
ref class First { public: !First() {} }; // error: C4461

int main() { return old(); }
