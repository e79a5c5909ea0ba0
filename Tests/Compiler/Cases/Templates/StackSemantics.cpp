// Objects of class templates with stack semantics: locals, members, order of destruction, constructors that throw.
// expect: outer
// expect: ~second
// expect: ~first
// expect: ~before
// expect: caught constructor
// expect: local
// expect: ~local
using namespace System;

ref class Named {
    String^ name_;

public:
    Named(String^ name) : name_(name) {}
    ~Named() { Console::WriteLine("~{0}", name_); }
    property String^ Name { String^ get() { return name_; } }
};

template<class A, class B>
ref class Both {
    A first_;
    B second_;

public:
    Both(String^ first, String^ second) : first_(first), second_(second) {
        Console::WriteLine("outer");
    }
};

template<class T>
ref class Failing {
    T member_;

public:
    Failing() : member_("before") { throw gcnew InvalidOperationException("constructor"); }
    ~Failing() { Console::WriteLine("never"); }
};

template<class T>
void scope(String^ name) {
    T object(name);
    Console::WriteLine(object.Name);
}

int main() {
    {
        Both<Named, Named> both("first", "second");
    }
    try {
        Failing<Named> failing;
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("caught {0}", e->Message);
    }
    scope<Named>("local");
    return 0;
}
