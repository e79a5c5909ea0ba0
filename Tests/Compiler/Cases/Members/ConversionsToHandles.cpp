// Conversion functions of objects to handles: strings, delegates, generic and typedef'd ones; defined in the class and outside of it.
// expect: abc 3 q!
// expect: 7
// expect: library 5
// expect: 8 16
using namespace System;

delegate int Step(int);
typedef Step Named;
generic<typename T> delegate T Same(T);

ref class Label {
    String^ text_;

public:
    Label(String^ text) : text_(text) {}
    operator System::String^();
    explicit operator int();
    static operator Label^(System::String^ text);
};
Label::operator String^() { return text_; }
Label::operator Int32() { return text_->Length; }
Label::operator Label^(String^ text) { return gcnew Label(text + "!"); }

ref class Adder {
    int by_;
    int Add(int x) { return x + by_; }

public:
    Adder(int by) : by_(by) {}
    operator Step^() { return gcnew Step(this, &Adder::Add); }
};

ref struct Printer {
    operator Action<int>^() { return gcnew Action<int>(&Printer::Print); }
    static void Print(int i) { Console::WriteLine("library {0}", i); }
};

ref struct Doubler {
    operator Named^() { return gcnew Named(&Doubler::Twice); }
    operator Same<int>^() { return gcnew Same<int>(&Doubler::Twice); }
    static int Twice(int i) { return i * 2; }
};

int main() {
    Label label("abc");
    String^ text = label;
    Label^ other = "q";
    String^ second = *other;
    Console::WriteLine("{0} {1} {2}", text, static_cast<int>(label), second);
    Step^ step = *gcnew Adder(3);
    Console::WriteLine(step(4));
    Action<int>^ print = *gcnew Printer;
    print(5);
    Doubler doubler;
    Named^ named = doubler;
    Same<int>^ same = doubler;
    Console::WriteLine("{0} {1}", named(4), same(8));
    return 0;
}
