// Without the static type, or with parameters that cannot be passed on, the runtime's own pointer serves.
// expect: 3
// expect: 4
using namespace System;
using namespace System::Runtime::InteropServices;

typedef int (*callback)(int);

static int call(callback f, int value) { return f(value); }

delegate int Callback(int value);

ref class Adder {
public:
    static int AddOne(int value) { return value + 1; }
};

int main() {
    Delegate^ d = gcnew Callback(&Adder::AddOne);
    Console::WriteLine(call(static_cast<callback>(Marshal::GetFunctionPointerForDelegate(d).ToPointer()), 2));
    MulticastDelegate^ m = gcnew Callback(&Adder::AddOne);
    Console::WriteLine(call(static_cast<callback>(Marshal::GetFunctionPointerForDelegate(m).ToPointer()), 3));
    GC::KeepAlive(d);
    GC::KeepAlive(m);
    return 0;
}
