// The size of a value class is no constant where the CLI alone knows the layout: attributes decide, or fields are hidden.
using namespace System;
using namespace System::Runtime::InteropServices;

[StructLayout(LayoutKind::Auto)]
value struct Roomy {
    int First;
    double Second;
};

[StructLayout(LayoutKind::Explicit)]
value struct Bits {
    [FieldOffset(0)] float Number;
    [FieldOffset(sizeof(Roomy))] int Whole; // error: C2131
};

[StructLayout(LayoutKind::Sequential, Size = sizeof(Bits))] // error: C2131
value struct Sized {
    int First;
};

value struct Named {
    String^ Name;
};

value struct Nested {
    Roomy Room;
};

ref struct Constants {
    literal int Size = sizeof(Roomy); // error: C2131
};

public enum class Sizes {
    Bits = sizeof(Bits) // error: C2131
};

template<int N> ref struct Number {
    static int Get() { return N; }
};

const int room = sizeof(Roomy); // error: C2131

int main() {
    int characters[sizeof(Named)]; // error: C2131
    Console::WriteLine(Number<sizeof(Nested)>::Get() + sizeof(characters)); // error: C2131
    switch (24) {
        case sizeof(Text::Rune): // error: C2131
        case room:
            break;
    }
    return sizeof(Roomy) + room;
}
