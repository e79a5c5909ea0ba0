// The underlying type may be chosen.
// expect: System.Byte
// expect: System.Int64
// expect: 4294967296
using namespace System;

public enum class Small : unsigned char { One = 1 };
public enum class Large : long long { Huge = 4294967296LL };

int main() {
    Console::WriteLine(Enum::GetUnderlyingType(Small::typeid));
    Console::WriteLine(Enum::GetUnderlyingType(Large::typeid));
    Console::WriteLine(static_cast<long long>(Large::Huge));
    return 0;
}
