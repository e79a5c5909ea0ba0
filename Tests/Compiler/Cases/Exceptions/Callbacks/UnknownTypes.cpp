// Delegates that are only known as Delegate^, or by a type parameter: exceptions pass, destructors of native frames run.
// expect: 3 4 5
// expect: unwound 1: FormatException caught in Main, same True
// expect: unwound 2: System.FormatException: four in native code
// expect: unwound 3: out_of_range as itself
// expect: same pointer True
// expect: wide 36.5
// expect: wide thrown: many
// expect: generic delegate: ArgumentException
// expect: null: ArgumentNullException
#include <stdexcept>
#include <string>
using namespace System;
using namespace System::Runtime::InteropServices;

typedef int (*callback)(int);
typedef double (*wide)(int, double, long long, float, int, double, int, int, int, double, double, double, double, double, double, short);

static int unwound = 0;

struct frame {
    ~frame() { ++unwound; }
};

#pragma managed(push, off)
static int call(callback f, int value) {
    frame here;
    return f(value);
}

static std::string swallow(callback f, int value) {
    try {
        call(f, value);
        return "nothing";
    } catch (const std::exception& e) {
        return e.what();
    }
}

static double call_wide(wide f) { return f(1, 2, 3, 4, 5, 6, 7, 8, 0.5, 0, 0, 0, 0, 0, 0, -0); }
#pragma managed(pop)

delegate int Callback(int value);
delegate double Wide(int, double, Int64, float, int, double, int, int, int, double, double, double, double, double, double, short);
generic<typename T> delegate T Generic(T value);

ref class Adder {
public:
    static FormatException^ Thrown;
    static int AddOne(int value) {
        if (value == 4)
            throw Thrown = gcnew FormatException("four");
        if (value == 5)
            throw std::out_of_range("five");
        return value + 1;
    }
    static double Sum(int a, double b, Int64 c, float d, int e, double f, int g, int h, int i, double, double, double, double, double, double, short) {
        if (Thrown == nullptr)
            throw gcnew FormatException("many");
        return a + b + c + d + e + f + g + h + i + 0.5;
    }
};

static callback pointer(Delegate^ d) { return static_cast<callback>(Marshal::GetFunctionPointerForDelegate(d).ToPointer()); }

generic<typename D> static IntPtr pointer_of(D d) { return Marshal::GetFunctionPointerForDelegate<D>(d); }

int main() {
    Delegate^ d = gcnew Callback(&Adder::AddOne);
    MulticastDelegate^ m = gcnew Callback(&Adder::AddOne);
    callback g = static_cast<callback>(pointer_of<Callback^>(safe_cast<Callback^>(m)).ToPointer());
    Console::WriteLine("{0} {1} {2}", call(pointer(d), 2), call(pointer(m), 3), call(g, 6) - 2);
    unwound = 0;
    try {
        call(pointer(d), 4);
    } catch (FormatException^ e) {
        Console::WriteLine("unwound {0}: {1} caught in Main, same {2}", unwound, e->GetType()->Name, e == Adder::Thrown);
    }
    std::string text = swallow(pointer(m), 4);
    Console::WriteLine("unwound {0}: {1} in native code", unwound, gcnew String(text.c_str()));
    try {
        call(g, 5);
    } catch (const std::out_of_range&) {
        Console::WriteLine("unwound {0}: out_of_range as itself", unwound);
    }
    Console::WriteLine("same pointer {0}", pointer(d) == pointer(d) && pointer(d) != pointer(m));
    Delegate^ w = gcnew Wide(&Adder::Sum);
    wide f = static_cast<wide>(Marshal::GetFunctionPointerForDelegate(w).ToPointer());
    Console::WriteLine("wide {0}", call_wide(f));
    Adder::Thrown = nullptr;
    try { call_wide(f); } catch (FormatException^ e) { Console::WriteLine("wide thrown: {0}", e->Message); }
    Delegate^ generic_delegate = gcnew Generic<int>(&Adder::AddOne);
    try { pointer(generic_delegate); } catch (ArgumentException^ e) { Console::WriteLine("generic delegate: {0}", e->GetType()->Name); }
    try { pointer(nullptr); } catch (ArgumentException^ e) { Console::WriteLine("null: {0}", e->GetType()->Name); }
    GC::KeepAlive(d);
    GC::KeepAlive(m);
    GC::KeepAlive(w);
    return 0;
}
