// A private nested delegate becomes a function pointer.
// expect: 42
using namespace System;
using namespace System::Runtime::InteropServices;

static int twice(int (*function)(int), int x) { return function(x) * 2; }

ref class Owner {
    delegate int Function(int x);
    static int Increment(int x) { return x + 1; }

public:
    static int Run() {
        Function^ function = gcnew Function(&Owner::Increment);
        int result = twice(static_cast<int (*)(int)>(Marshal::GetFunctionPointerForDelegate(function).ToPointer()), 20);
        GC::KeepAlive(function);
        return result;
    }
};

int main() {
    Console::WriteLine(Owner::Run());
    return 0;
}
