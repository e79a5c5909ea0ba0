// ~T, !T, delete, stack semantics and the order of both.
// expect: begin
// expect: ~inner
// expect: ~outer
// expect: ~deleted
// expect: end
using namespace System;

ref class Resource {
    String^ name_;

public:
    Resource(String^ name) : name_(name) {}
    ~Resource() { Console::WriteLine("~{0}", name_); }
    !Resource() {}
};

int main() {
    Console::WriteLine("begin");
    {
        Resource outer("outer");
        Resource inner("inner");
    }
    Resource^ deleted = gcnew Resource("deleted");
    delete deleted;
    Console::WriteLine("end");
    return 0;
}
