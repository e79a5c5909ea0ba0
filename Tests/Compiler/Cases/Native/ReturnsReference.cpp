// A managed method that returns a native reference passes the object itself on.
// expect: hello world
// expect: 11
#include <string>
#include <cstdio>
using namespace System;

ref class Holder {
    std::string* text_;

public:
    Holder() : text_(new std::string("hello")) {}
    ~Holder() { delete text_; }
    std::string& Get() { return *text_; }
    void Append(const char* more) { Get().append(more); }
    int Size() { return (int)Get().size(); }
    void Print() { Console::WriteLine(gcnew String(Get().c_str())); }
};

int main() {
    Holder holder;
    holder.Append(" world");
    holder.Print();
    Console::WriteLine(holder.Size());
    return 0;
}
