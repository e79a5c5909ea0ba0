// Structures by the marshaller of .NET, pinned handles, spans over arrays.
// expect: 0 0 n0
// expect: 1 1.5 n1
// expect: 2 3 n2
// expect: 9 2.5 hello
// expect: 32 32
// expect: 20
// expect: 24
// expect: 0
// expect: 3 1
// expect: 12
using namespace System;
using namespace System::Runtime::InteropServices;
#include <cstring>
struct Rec { int id; double v; char name[16]; };
[StructLayout(LayoutKind::Sequential, CharSet = CharSet::Ansi)]
value struct MRec {
    int Id; double V;
    [MarshalAs(UnmanagedType::ByValTStr, SizeConst = 16)] String^ Name;
};
static void fill(Rec* r, int n) { for (int i = 0; i < n; ++i) { r[i].id = i; r[i].v = i * 1.5; strcpy(r[i].name, "n"); r[i].name[1] = char('0' + i); r[i].name[2] = 0; } }
int main() {
    Rec recs[3];
    fill(recs, 3);
    for (int i = 0; i < 3; ++i) {
        MRec m = safe_cast<MRec>(Marshal::PtrToStructure(IntPtr(&recs[i]), MRec::typeid));
        Console::WriteLine("{0} {1} {2}", m.Id, m.V, m.Name);
    }
    MRec m2; m2.Id = 9; m2.V = 2.5; m2.Name = "hello";
    Rec back;
    Marshal::StructureToPtr(m2, IntPtr(&back), false);
    Console::WriteLine("{0} {1} {2}", back.id, back.v, gcnew String(back.name));
    Console::WriteLine("{0} {1}", (int)sizeof(Rec), Marshal::SizeOf(MRec::typeid));
    array<int>^ a = {1, 2, 3};
    GCHandle h = GCHandle::Alloc(a, GCHandleType::Pinned);
    try {
        int* p = (int*)(void*)h.AddrOfPinnedObject();
        p[1] = 20;
        Console::WriteLine(a[1]);
        int copy[3];
        memcpy(copy, p, sizeof copy);
        Console::WriteLine(copy[0] + copy[1] + copy[2]);
    } finally { h.Free(); }
    Span<int> s(recs ? &recs[0].id : nullptr, 1);
    Console::WriteLine(s[0]);
    Span<int> all(a);
    MemoryExtensions::Reverse(all);
    Console::WriteLine("{0} {1}", a[0], a[2]);
    Span<Byte> bytes = MemoryMarshal::AsBytes(all);
    Console::WriteLine(bytes.Length);
    return 0;
}
