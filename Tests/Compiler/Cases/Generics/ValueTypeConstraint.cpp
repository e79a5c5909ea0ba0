// System::ValueType as a constraint, without 'value class': bytes of any structure.
// expect: 04-03-02-01-05-00-00-00
// expect: 16909060 5
using namespace System;

public ref struct Bits abstract sealed {
    generic<typename T> where T : System::ValueType
    static array<Byte>^ Of(T% value);
    generic<typename T> where T : System::ValueType
    static void To(array<Byte>^ bytes, T% value);
};

generic<typename T> where T : System::ValueType
array<Byte>^ Bits::Of(T% value) {
    array<Byte>^ bytes = gcnew array<Byte>(sizeof(T));
    *reinterpret_cast<interior_ptr<T>>(&bytes[0]) = value;
    return bytes;
}

generic<typename T> where T : System::ValueType
void Bits::To(array<Byte>^ bytes, T% value) {
    value = *reinterpret_cast<interior_ptr<T>>(&bytes[0]);
}

value struct Pair {
    int first;
    short second;
};

int main() {
    Pair pair, copy;
    pair.first = 0x01020304;
    pair.second = 5;
    array<Byte>^ bytes = Bits::Of(pair);
    Console::WriteLine(BitConverter::ToString(bytes));
    Bits::To(bytes, copy);
    Console::WriteLine("{0} {1}", copy.first, copy.second);
}
