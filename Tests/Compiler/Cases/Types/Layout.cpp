// StructLayout: explicit offsets, packing; marshalled sizes.
// expect: 4 0x04030201 1 4
// expect: 9 16
// expect: True 0 2
// expect: hello
using namespace System;
using namespace System::Runtime::InteropServices;

[StructLayout(LayoutKind::Explicit)]
public value struct Word {
    [FieldOffset(0)] unsigned int Whole;
    [FieldOffset(0)] unsigned char First;
    [FieldOffset(3)] unsigned char Last;
};

[StructLayout(LayoutKind::Sequential, Pack = 1)]
public value struct Packed {
    unsigned char Tag;
    long long Value;
};

[StructLayout(LayoutKind::Sequential)]
public value struct Aligned {
    unsigned char Tag;
    long long Value;
};

[StructLayout(LayoutKind::Sequential, CharSet = CharSet::Ansi)]
public value struct Named {
    [MarshalAs(UnmanagedType::ByValTStr, SizeConst = 8)] String^ Text;
};

int main() {
    Word word;
    word.Whole = 0x04030201;
    Console::WriteLine("{0} 0x{1:x8} {2} {3}", Marshal::SizeOf(Word::typeid), word.Whole, word.First, word.Last);
    Console::WriteLine("{0} {1}", Marshal::SizeOf(Packed::typeid), Marshal::SizeOf(Aligned::typeid));
    Console::WriteLine("{0} {1} {2}", Word::typeid->IsExplicitLayout, Marshal::OffsetOf(Word::typeid, "First"), Word::typeid->StructLayoutAttribute->Value == LayoutKind::Explicit ? 2 : 0);
    Named named;
    named.Text = "hello";
    IntPtr memory = Marshal::AllocHGlobal(Marshal::SizeOf(Named::typeid));
    Marshal::StructureToPtr(named, memory, false);
    Console::WriteLine(Marshal::PtrToStringAnsi(memory));
    Marshal::FreeHGlobal(memory);
    return 0;
}
