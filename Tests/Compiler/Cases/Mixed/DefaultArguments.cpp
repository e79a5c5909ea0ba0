// C++ evaluates the default arguments of native functions; managed code in them is called by it.
#include <msclr/marshal_cppstd.h>
#include <string>
#include <vcclr.h>
using namespace System;
using namespace msclr::interop;

int count = 0;
int next() { Console::WriteLine("next"); return ++count; }
int length(String^ text) { return text->Length; }

size_t size(const std::string& text = marshal_as<std::string>(String::Concat("a", "b"))) { return text.size(); }
std::string repeated(int n = length("abc") + next(), char c = 'x');

class Logger {
    std::string name_;
    static int half(int n) { return n / 2; }
public:
    Logger(const std::string& name = marshal_as<std::string>(String::Format("log{0}", 1))) : name_(name) {}
    int size(int add = half(Math::Max(3, 8))) const { return static_cast<int>(name_.size()) + add; }
};

// Handles: C++ passes them on.
struct Named {
    gcroot<String^> text;
    Named(int n, String^ name = "default", Object^ more = nullptr) : text(String::Format("{0}{1}{2}", name, n, more)) {}
    virtual ~Named() {}
    virtual void show(String^ before = String::Concat("<", ">")) { Console::WriteLine("{0} {1}", before, static_cast<String^>(text)); }
};
struct Loud : Named {
    Loud() : Named(2) {}
    void show(String^ before = "!") override { Named::show(before->ToUpper()); }
};

std::string repeated(int n, char c) { return std::string(n, c); }

std::string stored = repeated();

int main() {
    Console::WriteLine(static_cast<int>(size() * 10 + size("given")));
    Console::WriteLine(static_cast<int>(stored.size()));
    Console::WriteLine(marshal_as<String^>(repeated()));
    Logger logger;
    Console::WriteLine(logger.size() * 100 + logger.size(1));
    Named(1).show();
    Named(3, "given", 4).show("-");
    Loud loud;
    loud.show();
    static_cast<Named&>(loud).show();
    return 0;
}
// expect: next
// expect: 25
// expect: 4
// expect: next
// expect: xxxxx
// expect: 805
// expect: <> default1
// expect: - given34
// expect: ! default2
// expect: <> default2
