// The comma operator; conditional expressions over literals, nullptr, handles and numbers.
// expect: 3 2
// expect: null
// expect: text
// expect: a
// expect: base
// expect: 2.5
// expect: 0 1 2
using namespace System;

ref class Base {
public:
    virtual String^ Name() { return "base"; }
};
ref class Derived : Base {
public:
    virtual String^ Name() override { return "derived"; }
};

int main() {
    int i = 0;
    int j = (i++, ++i, i + 1);
    Console::WriteLine("{0} {1}", j, i);
    bool no = i > 100;
    String^ text = no ? "text" : nullptr;
    Console::WriteLine(text == nullptr ? "null" : text);
    text = !no ? "text" : nullptr;
    Console::WriteLine(text);
    String^ letter = no ? nullptr : "a";
    Console::WriteLine(letter);
    Base^ base = gcnew Base();
    Derived^ derived = gcnew Derived();
    Base^ chosen = no ? derived : base;
    Console::WriteLine(chosen->Name());
    Console::WriteLine(no ? 1 : 2.5);
    for (int k = 0, l = 2; k <= l; ++k)
        Console::Write(k < l ? "{0} " : "{0}\n", k);
    return 0;
}
