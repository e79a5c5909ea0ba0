// The size of a value class is a constant where nothing but its fields decides.
// expect: 24 24
// expect: 7 7
// expect: 1 1
// expect: 24 16 True
// expect: 24
using namespace System;
using namespace System::Runtime::InteropServices;

value struct Plain {
    int A;
    double B;
    long C;
    wchar_t D;
};
public enum class Color : short { Red };
value struct Empty {};
[StructLayout(LayoutKind::Sequential, Pack = 1)]
value struct Packed {
    char A;
    int B;
    Color C;
};
[StructLayout(LayoutKind::Sequential, Size = sizeof(Plain))]
value struct Sized {
    int A;
};
template<int N> ref struct Number {
    static int Get() { return N; }
};

int main() {
    char plain[sizeof(Plain)], packed[sizeof(Packed)], empty[sizeof(Empty)];
    Console::WriteLine("{0} {1}", (int)sizeof(plain), sizeof(Plain));
    Console::WriteLine("{0} {1}", (int)sizeof(packed), sizeof(Packed));
    Console::WriteLine("{0} {1}", (int)sizeof(empty), sizeof(Empty));
    Console::WriteLine("{0} {1} {2}", sizeof(Sized), Number<sizeof(Guid)>::Get(), sizeof(Plain) == 24);
    const int size = sizeof(Sized);
    Console::WriteLine(size);
    return 0;
}
