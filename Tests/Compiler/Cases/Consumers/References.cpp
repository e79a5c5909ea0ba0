// T% is ref, [Out] T% is out.
// expect: 2 1
// expect: True 12
// expect: False 0
// expect: changed
using namespace System;
using namespace System::Runtime::InteropServices;

public ref class Numbers {
public:
    static void Swap(int% a, int% b) { int c = a; a = b; b = c; }
    static bool Parse(String^ text, [Out] int% number) { return Int32::TryParse(text, number); }
    static void Rename(String^% name) { name = "changed"; }
};
