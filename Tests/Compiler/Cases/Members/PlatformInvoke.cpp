// Functions of native libraries by DllImport, as free functions and as static members.
// expect: 5
// expect: 42
// expect: 7
// expect: A 4
using namespace System;
using namespace System::Runtime::InteropServices;

[DllImport("libc", EntryPoint = "strlen", CharSet = CharSet::Ansi)]
extern "C" UIntPtr LengthOf(String^ text);

namespace library {
[DllImport("libc")]
extern "C" int toupper(int character);
}

static int Count([In] String^ text) { return (int)LengthOf(text).ToUInt32(); }

public ref class Native abstract sealed {
public:
    [DllImport("libc", EntryPoint = "abs")]
    static int Absolute(int value);
    [DllImport("libc.so.6", EntryPoint = "atoi", CallingConvention = CallingConvention::Cdecl)]
    static int Parse([MarshalAs(UnmanagedType::LPStr)] String^ text);
};

int main() {
    Console::WriteLine(LengthOf("hello").ToUInt32());
    Console::WriteLine(Native::Absolute(-42));
    Console::WriteLine(Native::Parse("7"));
    Console::WriteLine("{0} {1}", (wchar_t)library::toupper('a'), Count("four"));
    return 0;
}
