// Offsets belong to explicit layout, and every field has one there.
using namespace System::Runtime::InteropServices;

[StructLayout(LayoutKind::Sequential)]
value struct Sequential {
    [FieldOffset(4)] int number; // error: C3270
};

[StructLayout(LayoutKind::Explicit)]
value struct Explicit {
    static int count;
    literal int Size = 8;
    [FieldOffset(0)] int first;
    int second; // error: C3272
    [FieldOffset(-4)] int third; // error: C3271
};

[DllImport("c")] int abs(int n) { return n; } // error: C3618

int main() {}
