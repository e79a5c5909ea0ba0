// Native code calls back into managed code through a delegate.
// expect: item 1
// expect: item 2
// expect: sum 3
using namespace System;
using namespace System::Runtime::InteropServices;

typedef void (*Visitor)(int);

static void visit(Visitor visitor, int count) {
    for (int i = 1; i <= count; ++i)
        visitor(i);
}

[UnmanagedFunctionPointer(CallingConvention::Cdecl)]
delegate void VisitorDelegate(int item);

ref class Sum {
public:
    int Total;
    void Add(int item) {
        Console::WriteLine("item {0}", item);
        Total += item;
    }
};

int main() {
    Sum^ sum = gcnew Sum();
    VisitorDelegate^ handler = gcnew VisitorDelegate(sum, &Sum::Add);
    IntPtr pointer = Marshal::GetFunctionPointerForDelegate(handler);
    visit(reinterpret_cast<Visitor>(pointer.ToPointer()), 2);
    GC::KeepAlive(handler);
    Console::WriteLine("sum {0}", sum->Total);
    return 0;
}
