// Words and members that a class of its kind does not have.
using namespace System;

protected ref class Guarded {}; // error: C3380
ref class Boxed : ValueType {}; // error: C3050

interface class IFirst {};
interface class ISecond : private IFirst {}; // error: C3141

value class Point { !Point() {} }; // error: C3077
class Native { !Native() {} }; // error: C3077

ref class Holder {
    struct { int n; }; // error: C3183
    template<class T> ~Holder() {} // error: C2897
    static void F(int a ... array<int>^ rest) {} // error: C3154
};

int main() {}
