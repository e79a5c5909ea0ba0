// Uses of what System::ObsoleteAttribute marks, here and in the class library.
// expect: 6 4
using namespace System;

[Obsolete]
ref struct Old {
    int Value;
    Old^ Copy() { return gcnew Old; }
};

ref struct Current {
    [Obsolete("use Sum")] static int Add(int a, int b) { return a + b; }
    static int Sum(int a, int b) { return a + b; }
    [Obsolete] property int Size;
    [Obsolete] int Field;
    [Obsolete] static int AddTwice(int a) { return Add(a, a); }
};

int main() {
    Old^ old = gcnew Old; // warning: C4947
    Current^ current = gcnew Current;
    int n = Current::Add(1, 2); // warning: C4947
    n += Current::Sum(1, 2);
    current->Size = 4; // warning: C4947
    current->Field = current->Size; // warning: C4947
#pragma warning(suppress : 4947)
    current->Field += Current::AddTwice(0);
    Console::WriteLine("{0} {1}", n, current->Field); // warning: C4947
    AppDomain::GetCurrentThreadId(); // warning: C4947
    return 0;
}
