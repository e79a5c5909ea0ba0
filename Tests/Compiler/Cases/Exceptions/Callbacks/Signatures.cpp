// Callbacks with parameters of all kinds: values arrive, exceptions pass.
// expect: 10 2.5 True text
// expect: 7 8 9
// expect: 5
// expect: x
// expect: thrown by Mixed: mixed
// expect: thrown by Struct: struct
// expect: thrown by Reference: reference
// expect: thrown by Letter: text
using namespace System;
using namespace System::Runtime::InteropServices;

#include <exception>

struct native_point {
    double x;
    int y;
    float z;
};

value struct Point {
    double X;
    int Y;
    float Z;
};

public enum class Mode { Run, Fail };

typedef double (*mixed)(int, double, bool, const char*, long long, long long, long long, long long, Mode);
typedef native_point (*by_value)(native_point, int);
typedef void (*by_reference)(int*, int);
typedef const char* (*text)(wchar_t, int);

[UnmanagedFunctionPointer(CallingConvention::Cdecl, CharSet = CharSet::Ansi)]
delegate double Mixed(int i, double d, bool b, String^ s, Int64, Int64, Int64, Int64, Mode mode);
delegate Point Struct(Point p, int fails);
delegate void Reference(int% value, int fails);
[UnmanagedFunctionPointer(CallingConvention::Cdecl, CharSet = CharSet::Unicode)]
delegate IntPtr Letter(wchar_t c, int fails);

static void check(int fails, String^ name) {
    if (fails != 0)
        throw gcnew FormatException(name);
}

ref class Target {
public:
    static double OnMixed(int i, double d, bool b, String^ s, Int64, Int64, Int64, Int64 last, Mode mode) {
        check(mode == Mode::Fail ? 1 : 0, "mixed");
        Console::WriteLine("{0} {1} {2} {3}", i + last, d, b, s);
        return d;
    }
    static Point OnStruct(Point p, int fails) {
        check(fails, "struct");
        p.Y++;
        return p;
    }
    static void OnReference(int% value, int fails) {
        check(fails, "reference");
        value++;
    }
    static IntPtr OnText(wchar_t c, int fails) {
        check(fails, "text");
        Console::WriteLine(c);
        return IntPtr::Zero;
    }
};

template<class F> F pointer(void* p) { return reinterpret_cast<F>(p); }

static void run_struct(by_value f, int fails, native_point* p) { *p = f(*p, fails); }
static void run_mixed(mixed f, Mode mode) { f(1, 2.5, true, "text", 0, 0, 0, 9, mode); }
static void run_reference(by_reference f, int* value, int fails) { f(value, fails); }
static void run_text(text f, int fails) { f(L'x', fails); }

int main() {
    Mixed^ m = gcnew Mixed(&Target::OnMixed);
    Struct^ s = gcnew Struct(&Target::OnStruct);
    Reference^ r = gcnew Reference(&Target::OnReference);
    Letter^ t = gcnew Letter(&Target::OnText);
    mixed fm = pointer<mixed>(Marshal::GetFunctionPointerForDelegate(m).ToPointer());
    by_value fs = pointer<by_value>(Marshal::GetFunctionPointerForDelegate(s).ToPointer());
    by_reference fr = pointer<by_reference>(Marshal::GetFunctionPointerForDelegate(r).ToPointer());
    text ft = pointer<text>(Marshal::GetFunctionPointerForDelegate(t).ToPointer());

    run_mixed(fm, Mode::Run);
    native_point p = {7, 7, 9};
    run_struct(fs, 0, &p);
    Console::WriteLine("{0} {1} {2}", p.x, p.y, p.z);
    int value = 4;
    run_reference(fr, &value, 0);
    Console::WriteLine(value);
    run_text(ft, 0);

    try { run_mixed(fm, Mode::Fail); } catch (FormatException^ e) { Console::WriteLine("thrown by Mixed: {0}", e->Message); }
    try { run_struct(fs, 1, &p); } catch (FormatException^ e) { Console::WriteLine("thrown by Struct: {0}", e->Message); }
    try { run_reference(fr, &value, 1); } catch (FormatException^ e) { Console::WriteLine("thrown by Reference: {0}", e->Message); }
    try { run_text(ft, 1); } catch (FormatException^ e) { Console::WriteLine("thrown by Letter: {0}", e->Message); }
    GC::KeepAlive(m);
    GC::KeepAlive(s);
    GC::KeepAlive(r);
    GC::KeepAlive(t);
    return 0;
}
