// Functions of an interface and of those it inherits from are overloads of each other.
// expect: text number
// expect: text text, array
// expect: double number
using namespace System;

interface class IText {
    String^ Show(String^ text);
    String^ Name();
};
interface class INumber : IText { String^ Show(int number); };
interface class IDouble { String^ Show(double number); };
interface class IAll : INumber, IDouble { String^ Show(array<int>^ numbers); };

ref struct All : IAll {
    virtual String^ Show(String^ text) { return "text"; }
    virtual String^ Show(int number) { return "number"; }
    virtual String^ Show(double number) { return "double"; }
    virtual String^ Show(array<int>^ numbers) { return "array"; }
    virtual String^ Name() { return "all"; }
};

int main() {
    INumber^ number = gcnew All;
    Console::WriteLine("{0} {1}", number->Show("x"), number->Show(1));
    IAll^ all = gcnew All;
    Console::WriteLine("{0} {1}, {2}", all->Show("x"), all->Show(all->Name()), all->Show(gcnew array<int>(1)));
    Console::WriteLine("{0} {1}", all->Show(1.5), all->Show(2));
    return 0;
}
