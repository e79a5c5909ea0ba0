// Callbacks that take and return structs of any layout by value: in registers, in memory, with overlapping and packed fields.
// expect: overlay 258
// expect: packed 1 2 3
// expect: big 10
// expect: thrown overlay: 1
// expect: thrown packed: 3
// expect: thrown big: 10
using namespace System;
using namespace System::Runtime::InteropServices;

union native_overlay {
    int whole;
    unsigned char parts[4];
};

#pragma pack(push, 1)
struct native_packed {
    char a;
    int b;
    short c;
};
#pragma pack(pop)

struct native_big {
    double values[5];
};

[StructLayout(LayoutKind::Explicit)]
value struct Overlay {
    [FieldOffset(0)] int Whole;
    [FieldOffset(0)] Byte Low;
    [FieldOffset(1)] Byte High;
};

[StructLayout(LayoutKind::Sequential, Pack = 1)]
value struct Packed {
    SByte A;
    int B;
    short C;
};

value struct Big {
    double A, B, C, D, E;
};

delegate Overlay OnOverlay(Overlay value, bool fails);
delegate Packed OnPacked(Packed value, bool fails);
delegate Big OnBig(Big value, bool fails);

typedef native_overlay (*overlay_callback)(native_overlay, int);
typedef native_packed (*packed_callback)(native_packed, int);
typedef native_big (*big_callback)(native_big, int);

#pragma managed(push, off)
static int run_overlay(void* f, int fails) {
    native_overlay v{};
    v.whole = 257;
    return reinterpret_cast<overlay_callback>(f)(v, fails).whole;
}
static native_packed run_packed(void* f, int fails) { return reinterpret_cast<packed_callback>(f)({1, 2, 3}, fails); }
static double run_big(void* f, int fails) { return reinterpret_cast<big_callback>(f)({{1, 2, 3, 4, 0}}, fails).values[4]; }
#pragma managed(pop)

static void check(bool fails, Object^ value) {
    if (fails)
        throw gcnew InvalidOperationException(value->ToString());
}

ref class Target {
public:
    static Overlay Take(Overlay v, bool fails) {
        check(fails, v.High);
        v.Low++;
        return v;
    }
    static Packed Take(Packed v, bool fails) {
        check(fails, v.C);
        return v;
    }
    static Big Take(Big v, bool fails) {
        v.E = v.A + v.B + v.C + v.D;
        check(fails, v.E);
        return v;
    }
};

int main() {
    OnOverlay^ overlay = gcnew OnOverlay(&Target::Take);
    OnPacked^ packed = gcnew OnPacked(&Target::Take);
    OnBig^ big = gcnew OnBig(&Target::Take);
    void* o = Marshal::GetFunctionPointerForDelegate(overlay).ToPointer();
    void* p = Marshal::GetFunctionPointerForDelegate(packed).ToPointer();
    void* b = Marshal::GetFunctionPointerForDelegate(big).ToPointer();
    Console::WriteLine("overlay {0}", run_overlay(o, 0));
    native_packed result = run_packed(p, 0);
    Console::WriteLine("packed {0} {1} {2}", (int)result.a, (int)result.b, (int)result.c);
    Console::WriteLine("big {0}", run_big(b, 0));
    try { run_overlay(o, 1); } catch (InvalidOperationException^ e) { Console::WriteLine("thrown overlay: {0}", e->Message); }
    try { run_packed(p, 1); } catch (InvalidOperationException^ e) { Console::WriteLine("thrown packed: {0}", e->Message); }
    try { run_big(b, 1); } catch (InvalidOperationException^ e) { Console::WriteLine("thrown big: {0}", e->Message); }
    GC::KeepAlive(overlay);
    GC::KeepAlive(packed);
    GC::KeepAlive(big);
    return 0;
}
