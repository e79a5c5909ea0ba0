// Base classes, unions, bit-fields, addresses and truth values have the same layout on both sides.
// expect: 1 2 True True z
// expect: 3ff0000000000000 9 53
#include <bridge/layout.h>
#include <cstdint>
using namespace System;
namespace n {
struct base { int kind; };
struct derived : base { float f; void* data; bool on; char16_t c; };
union either { double d; std::int64_t i; struct { std::int32_t lo, hi; } parts; };
struct holder { either e; std::uint8_t bytes[4]; unsigned a : 4, b : 4; };
}
value struct Derived { int Kind; float F; IntPtr Data; bool On; wchar_t C; };
[System::Runtime::InteropServices::StructLayout(System::Runtime::InteropServices::LayoutKind::Explicit)]
value struct Either {
    [System::Runtime::InteropServices::FieldOffset(0)] double D;
    [System::Runtime::InteropServices::FieldOffset(0)] Int64 I;
};
value struct Four { unsigned char A, B, C, D; };
value struct Holder { Either E; Four Bytes; unsigned char AB; };
template<> struct bridge::layout<Derived, n::derived> : bridge::shared_layout<Derived, n::derived> {};
template<> struct bridge::layout<Either, n::either> : bridge::shared_layout<Either, n::either> {};
template<> struct bridge::layout<Holder, n::holder> : bridge::shared_layout<Holder, n::holder> {};
static void fill(n::derived* d) { d->kind = 1; d->f = 2; d->data = d; d->on = true; d->c = u'z'; }
static void fill(n::holder* h) { h->e.d = 1.0; h->bytes[3] = 9; h->a = 3; h->b = 5; }
int main() {
    Derived d; fill(bridge::as_native<n::derived>(&d));
    Console::WriteLine("{0} {1} {2} {3} {4}", d.Kind, d.F, d.Data == IntPtr(&d), d.On, d.C);
    Holder h; fill(bridge::as_native<n::holder>(&h));
    Console::WriteLine("{0:x} {1} {2:x}", h.E.I, h.Bytes.D, h.AB);
    return 0;
}
