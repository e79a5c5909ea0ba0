// A function hides the inherited ones of its signature only; calls of a base class reach its own override.
// expect: TEXT5X
// expect: [item] 3
// expect: 4 2 text
// expect: far
// expect: False True
using namespace System;
using namespace System::IO;
using namespace System::Collections::Generic;

ref class Shouter : StringWriter {
public:
    virtual void Write(wchar_t c) override { StringWriter::Write(Char::ToUpper(c)); }
    virtual void Write(String^ text) override {
        for each (wchar_t c in text)
            Write(c);
    }
};

ref class Names : List<String^> {
public:
    void Add(int number) { List<String^>::Add(number.ToString()); }
};

ref class First {
public:
    String^ Show(array<int>^ a) { return a->Length.ToString(); }
    virtual String^ Where() { return "far"; }
};
ref class Second : First {
public:
    String^ Show(int i) { return i.ToString(); }
    virtual String^ Where() override { return "near"; }
};
ref class Third : Second {
public:
    String^ Show(String^ s) { return s; }
    String^ Far() { return First::Where(); }
};

ref class Same {
public:
    virtual bool Equals(Object^ other) override { return dynamic_cast<Same^>(other) != nullptr; }
    static bool Both(Object^ a, Object^ b) { return Equals(a, b); }
};

int main() {
    Shouter shouter;
    shouter.Write("text");
    shouter.Write(5);
    shouter.Write(L'x');
    Console::WriteLine(shouter.ToString());
    Names names;
    names.Add("[item]");
    names.Add(3);
    Console::WriteLine(String::Join(" ", names.ToArray()));
    Third third;
    Console::WriteLine("{0} {1} {2}", third.Show(gcnew array<int>(4)), third.Show(2), third.Show("text"));
    Console::WriteLine(third.Far());
    Console::WriteLine("{0} {1}", Same::Both(gcnew Same(), "x"), Same::Both(gcnew Same(), gcnew Same()));
    return 0;
}
