// A temporary of a ref class is disposed at the end of its full expression.
// expect: open a
// expect: 1
// expect: close a
// expect: open b
// expect: close b
// expect: end
using namespace System;

ref class Resource {
    String^ name_;

public:
    int Number;
    Resource(String^ name) : name_(name), Number(1) { Console::WriteLine("open {0}", name_); }
    ~Resource() { Console::WriteLine("close {0}", name_); }
};

int main() {
    Console::WriteLine(Resource("a").Number);
    int number = Resource("b").Number;
    Console::WriteLine(number == 1 ? "end" : "wrong");
    return 0;
}
