// msclr::auto_gcroot disposes what it owns; copying hands over.
// expect: ~first
// expect: ~other
// expect: second empty
// expect: second moved
// expect: second
// expect: kept second
// expect: ~owner
// expect: ~second
// expect: vector 2
// expect: ~v1
// expect: ~v2
// expect: done
#include <msclr/auto_gcroot.h>
#include <memory>
#include <vector>

using namespace System;

ref class Resource {
public:
    String^ Name;
    Resource(String^ name) : Name(name) {}
    ~Resource() { Console::WriteLine("~{0}", Name); }
};

class Owner {
    msclr::auto_gcroot<Resource^> resource_;

public:
    void open(String^ name) { resource_ = gcnew Resource(name); }
};

void containers() {
    std::vector<std::unique_ptr<Owner>> owners;
    for (int i = 1; i < 3; ++i) {
        owners.push_back(std::make_unique<Owner>());
        owners.back()->open("v" + i.ToString());
    }
    Console::WriteLine("vector {0}", owners.size());
}

int main() {
    {
        msclr::auto_gcroot<Resource^> a(gcnew Resource("first"));
        msclr::auto_gcroot<Resource^> b = gcnew Resource("other");
        a = gcnew Resource("second");
        b.reset();
        Console::WriteLine("{0} {1}", a->Name, !b ? "empty" : "full");
        b = a;
        Console::WriteLine("{0} {1}", b.get()->Name, a.valid() ? "copied" : "moved");
        Resource^ free = b.release();
        GC::Collect();
        Console::WriteLine(free->Name);
        a.attach(free);
        Console::WriteLine("{0} {1}", b == nullptr ? "kept" : "lost", a->Name);
        Owner owner;
        owner.open("owner");
    }
    containers();
    Console::WriteLine("done");
    return 0;
}
