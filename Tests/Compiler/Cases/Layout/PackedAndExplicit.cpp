// Packing, explicit offsets, sizes, bit-fields, unions and nested arrays agree with native types.
// expect: 9 16 4 24
// expect: 7 at 9
// expect: difference 2
// expect: header 513 5 True
// expect: number 1065353216 as 1
// expect: matrix 4 of 6
// expect: buffer 8 a
// expect: 16 8
#include <bridge/layout.h>
#include <cstdint>
#include <cstring>

using namespace System;
using namespace System::Runtime::CompilerServices;
using namespace System::Runtime::InteropServices;

namespace native {
#pragma pack(push, 1)
struct packed {
    unsigned char tag;
    long long value;
};
#pragma pack(pop)
struct header {
    std::uint16_t length;
    std::uint16_t level : 3;
    std::uint16_t on : 1;
    std::uint16_t rest : 12;
};
struct bits {
    union {
        float number;
        std::uint32_t whole;
    };
};
struct matrix {
    double values[2][3];
};
struct buffer {
    char text[8];
};
}

[StructLayout(LayoutKind::Sequential, Pack = 1)]
value struct Packed {
    unsigned char Tag;
    long long Value;
};

value struct Outer {
    Packed First;
    int After;
};

[StructLayout(LayoutKind::Explicit)]
value struct Bits {
    [FieldOffset(0)] float Number;
    [FieldOffset(0)] unsigned int Whole;
};

[StructLayout(LayoutKind::Sequential, Size = 24)]
value struct Roomy {
    int First;
};

value struct Header {
    unsigned short Length;
    unsigned short Flags;
};

value struct Row {
    double A, B, C;
};

value struct Matrix {
    Row First, Second;
};

[InlineArray(8)]
value struct Text8 {
    unsigned char First;
};

template<> struct bridge::layout<Packed, native::packed> : bridge::shared_layout<Packed, native::packed> {};
template<> struct bridge::layout<Header, native::header> : bridge::shared_layout<Header, native::header> {};
template<> struct bridge::layout<Bits, native::bits> : bridge::shared_layout<Bits, native::bits> {};
template<> struct bridge::layout<Matrix, native::matrix> : bridge::shared_layout<Matrix, native::matrix> {};
template<> struct bridge::layout<Text8, native::buffer> : bridge::shared_layout<Text8, native::buffer> {};

static_assert(sizeof(Packed) == 9 && sizeof(Outer) == 16, "packing counts where C++ wants a constant, too");

static void setSecond(native::packed* packed) { packed[1].value = 7; }
static void fill(native::header* header) { *header = {513, 5, 1, 0}; }
static void fill(native::bits* bits) { bits->number = 1.0f; }
static void fill(native::matrix* matrix) { matrix->values[1][0] = 4; }
static void fill(native::buffer* buffer) { std::memset(buffer->text, 'a', sizeof buffer->text); }

int main() {
    Console::WriteLine("{0} {1} {2} {3}", (int)sizeof(Packed), (int)sizeof(Outer), (int)sizeof(Bits), (int)sizeof(Roomy));
    array<Packed>^ all = gcnew array<Packed>(3);
    pin_ptr<Packed> pinned = &all[0];
    Packed* first = pinned;
    setSecond(bridge::as_native<native::packed>(first));
    Packed* second = first + 1;
    Console::WriteLine("{0} at {1}", first[1].Value, (int)(reinterpret_cast<char*>(second) - reinterpret_cast<char*>(first)));
    Console::WriteLine("difference {0}", (int)(&first[2] - first));
    Header header;
    fill(bridge::as_native<native::header>(&header));
    Console::WriteLine("header {0} {1} {2}", header.Length, header.Flags & 7, (header.Flags & 8) != 0);
    Bits bits;
    fill(bridge::as_native<native::bits>(&bits));
    Console::WriteLine("number {0} as {1}", bits.Whole, bits.Number);
    Matrix matrix;
    fill(bridge::as_native<native::matrix>(&matrix));
    Console::WriteLine("matrix {0} of {1}", matrix.Second.A, (int)(sizeof(Matrix) / sizeof(double)));
    Text8 buffer;
    fill(bridge::as_native<native::buffer>(&buffer));
    Console::WriteLine("buffer {0} {1}", (int)sizeof(Text8), (wchar_t)reinterpret_cast<unsigned char*>(&buffer)[7]);
    Console::WriteLine("{0} {1}", (int)sizeof(Guid), (int)sizeof(DateTime));
    return 0;
}
