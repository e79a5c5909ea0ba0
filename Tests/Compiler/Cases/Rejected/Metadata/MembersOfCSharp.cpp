// Default arguments of C# must be passed, static interface members cannot be implemented or called through a type parameter.
using namespace System;
using namespace Lib;

ref class Mine : IAdd<Mine^> {}; // error: C3766

generic<typename T> where T : IAdd<T>
ref class Sum {
    T Add(T a, T b) { return T::Add(a, b); } // error: C3232
};

int main() {
    Fixed value;
    value.Value = 3; // error: C3070
    return Optional::Add(1); // error: C2660
}
