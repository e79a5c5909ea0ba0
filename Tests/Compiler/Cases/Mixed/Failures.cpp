// Exceptions of both kinds leave managed bodies of native members; every object is destroyed.
// expect: finally none
// expect: finally other System.Exception: outer
// expect: finally native native
// expect: finally int 42
// expect: null text
// expect: length too long
// expect: ~fine
// expect: finally outer <- managed
// expect: alive 0
#include <gcroot.h>
#include <memory>
#include <stdexcept>
#include <vector>
#include <string>
using namespace System;

static int alive = 0;

struct Guard {
    Guard() { ++alive; }
    ~Guard() { --alive; }
};

class Checked {
    Guard guard_;
    gcroot<String^> text_;

public:
    Checked(String^ text) : text_(text) {
        if (text == nullptr)
            throw gcnew ArgumentNullException("text");
        if (text->Length > 5)
            throw std::length_error("too long");
    }
    ~Checked() {
        if (text_)
            Console::WriteLine("~{0}", (String^)text_);
    }
};
int nativeUse(int (*f)(int), int n) {
    Guard g;
    std::vector<Guard> more(3);
    return f(n);
}
int fail(int n) {
    if (n == 1)
        throw gcnew InvalidOperationException("managed");
    if (n == 2)
        throw std::runtime_error("native");
    if (n == 3)
        throw 42;
    return n;
}
int nested(int n) {
    try {
        return nativeUse(&fail, n);
    } catch (InvalidOperationException^ e) {
        throw gcnew Exception("outer", e);
    } finally {
        Console::Write("finally ");
    }
}
std::string catching(int n) {
    try {
        nativeUse(&nested, n);
    } catch (const std::runtime_error& e) {
        return std::string("native ") + e.what();
    } catch (int i) {
        return "int " + std::to_string(i);
    } catch (const std::exception& e) {
        return std::string("other ") + e.what();
    }
    return "none";
}

int main() {
    for (int i = 0; i < 4; ++i) {
        std::string s = catching(i);
        Console::WriteLine(gcnew String(s.c_str()));
    }
    try {
        Checked c(nullptr);
    } catch (ArgumentNullException^ e) {
        Console::WriteLine("null {0}", e->ParamName);
    }
    try {
        std::unique_ptr<Checked> c(new Checked("much too long"));
    } catch (const std::length_error& e) {
        Console::WriteLine("length {0}", gcnew String(e.what()));
    }
    { Checked c("fine"); }
    try {
        nativeUse(&nested, 1);
    } catch (Exception^ e) {
        Console::WriteLine("{0} <- {1}", e->Message, e->InnerException->Message);
    }
    Console::WriteLine("alive {0}", alive);
    return 0;
}
