// Each delegate has a pointer of its own, the same one each time; pointers of dead delegates are used again.
// expect: 1000 pointers, sum 499500
// expect: same True
// expect: 300 failures
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::InteropServices;

typedef int (*callback)();

static int call(void* f) { return reinterpret_cast<callback>(f)(); }

delegate int Callback();

ref class Number {
    int value_;

public:
    Number(int value) : value_(value) {}
    int Get() { return value_; }
    int Fail() { throw gcnew InvalidOperationException(value_.ToString()); }
};

static int failures(int count) {
    int failed = 0;
    for (int i = 0; i < count; ++i) {
        Callback^ c = gcnew Callback(gcnew Number(i), &Number::Fail);
        try {
            call(Marshal::GetFunctionPointerForDelegate(c).ToPointer());
        } catch (InvalidOperationException^ e) {
            failed += e->Message == i.ToString();
        }
        if (i % 100 == 0) {
            GC::Collect();
            GC::WaitForPendingFinalizers();
        }
    }
    return failed;
}

int main() {
    List<Callback^>^ callbacks = gcnew List<Callback^>();
    HashSet<IntPtr>^ pointers = gcnew HashSet<IntPtr>();
    for (int i = 0; i < 1000; ++i) {
        Callback^ c = gcnew Callback(gcnew Number(i), &Number::Get);
        callbacks->Add(c);
        pointers->Add(Marshal::GetFunctionPointerForDelegate(c));
    }
    int sum = 0;
    for each (Callback^ c in callbacks)
        sum += call(Marshal::GetFunctionPointerForDelegate(c).ToPointer());
    Console::WriteLine("{0} pointers, sum {1}", pointers->Count, sum);
    Callback^ first = callbacks[0];
    Console::WriteLine("same {0}", Marshal::GetFunctionPointerForDelegate(first) == Marshal::GetFunctionPointerForDelegate<Callback^>(first));
    Console::WriteLine("{0} failures", failures(300));
    GC::KeepAlive(callbacks);
    return 0;
}
