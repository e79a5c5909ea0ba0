// Parameter arrays beside fixed overloads.
// expect: none
// expect: one 1
// expect: many 3
// expect: mixed x 2
// expect: array 2
using namespace System;

ref class Counting {
public:
    static void Of() { Console::WriteLine("none"); }
    static void Of(int n) { Console::WriteLine("one {0}", n); }
    static void Of(... array<int>^ numbers) { Console::WriteLine("many {0}", numbers->Length); }
    static void Mixed(String^ name, ... array<Object^>^ rest) { Console::WriteLine("mixed {0} {1}", name, rest->Length); }
    static void Array(... array<String^>^ texts) { Console::WriteLine("array {0}", texts->Length); }
};

int main() {
    Counting::Of();
    Counting::Of(1);
    Counting::Of(1, 2, 3);
    Counting::Mixed("x", 1, "two");
    Counting::Array(gcnew array<String^>{"a", "b"});
    return 0;
}
