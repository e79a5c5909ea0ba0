// The destructor hands the unmanaged part over to the finaliser.
// expect: managed
// expect: unmanaged
using namespace System;

ref class Resource {
public:
    ~Resource() {
        Console::WriteLine("managed");
        this->!Resource();
    }
    !Resource() { Console::WriteLine("unmanaged"); }
};

int main() {
    Resource resource;
    return 0;
}
