// Delegates and native function pointers become each other.
// expect: 24
// expect: 11
// expect: 4
// expect: 7
#include <cstdlib>
using namespace System;
using namespace System::Runtime::InteropServices;

typedef int (*Op)(int, int);
[UnmanagedFunctionPointer(CallingConvention::Cdecl)] delegate int OpDelegate(int a, int b);
int nativeAdd(int a, int b) { return a + b; }
int managedSub(int a, int b) { return Math::Abs(a - b); }
int run(Op op, int a, int b) { return op(a, b); }

ref class Ops {
    int k_;

public:
    Ops(int k) : k_(k) {}
    int Times(int a, int b) { return a * b * k_; }
};

int main() {
    Ops^ ops = gcnew Ops(2);
    OpDelegate^ d = gcnew OpDelegate(ops, &Ops::Times);
    Op p = static_cast<Op>(Marshal::GetFunctionPointerForDelegate(d).ToPointer());
    GC::Collect();
    Console::WriteLine(run(p, 3, 4));
    GC::KeepAlive(d);
    OpDelegate^ n = Marshal::GetDelegateForFunctionPointer<OpDelegate^>(IntPtr((void*)&nativeAdd));
    Console::WriteLine(n(5, 6));
    OpDelegate^ m =
        safe_cast<OpDelegate^>(Marshal::GetDelegateForFunctionPointer(IntPtr((void*)&managedSub), OpDelegate::typeid));
    Console::WriteLine(m(5, 9));
    OpDelegate^ s = gcnew OpDelegate(&managedSub);
    Console::WriteLine(s->Invoke(1, 8));
    return 0;
}
