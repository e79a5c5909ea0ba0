// Errors that MSVC counts among the warnings: without them 'new' is assumed.
// expect: base base
// expect: derived derived
using namespace System;

ref struct Base {
    virtual String^ Name() { return "base"; }
    virtual String^ Text() { return "base"; }
};

#pragma warning(disable : 4484 4485)
ref struct Derived : Base {
    virtual String^ Name() { return "derived"; }
    String^ Text() { return "derived"; }
};

int main() {
    Derived^ derived = gcnew Derived;
    Base^ base = derived;
    Console::WriteLine("{0} {1}", base->Name(), base->Text());
    Console::WriteLine("{0} {1}", derived->Name(), derived->Text());
    return 0;
}
