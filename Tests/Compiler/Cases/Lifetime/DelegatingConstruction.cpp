// A delegating constructor that throws after its target leaves a whole object behind: its destructor runs, once.
using namespace System;

ref struct Part {
    String^ name;
    Part(String^ name) : name(name) { Console::WriteLine("part {0}", name); }
    ~Part() { Console::WriteLine("~part {0}", name); }
};

ref class Base {
public:
    Base() { Console::WriteLine("base"); }
    ~Base() { Console::WriteLine("~base"); }
};

ref class Whole : Base {
    Part part;

public:
    Whole(String^ name) : part(name) { Console::WriteLine("whole"); }
    Whole(int failsAfter) : Whole("a") {
        Console::WriteLine("after the target");
        if (failsAfter > 0)
            throw gcnew InvalidOperationException("late");
    }
    Whole(bool) : Whole(safe_cast<String^>(Fail())) { Console::WriteLine("never"); }
    ~Whole() { Console::WriteLine("~whole"); }
    !Whole() { Console::WriteLine("!whole"); }

private:
    static Object^ Fail() { throw gcnew FormatException("early"); }
};

ref class Derived : Whole {
public:
    Derived() : Whole(1) { Console::WriteLine("never"); }
    ~Derived() { Console::WriteLine("~derived"); }
};

ref class Members {
    Part first, second;

public:
    Members() : first("first"), second("second") {}
    Members(int) : Members() { throw gcnew InvalidOperationException("members"); }
};

template<class T, class A> void Make(A argument) {
    try {
        T object(argument);
        Console::WriteLine("made");
    } catch (Exception^ e) {
        Console::WriteLine(e->Message);
    }
}

int main() {
    Make<Whole>(1);
    Make<Whole>(0);
    Make<Whole>(true);
    try {
        Derived d;
    } catch (InvalidOperationException^ e) {
        Console::WriteLine(e->Message);
    }
    Make<Members>(1);
    // Nothing was built of the object whose target got no argument; it is finalized all the same.
    GC::Collect();
    GC::WaitForPendingFinalizers();
    Console::WriteLine("end");
}

// expect: part a
// expect: base
// expect: whole
// expect: after the target
// expect: ~whole
// expect: ~part a
// expect: ~base
// expect: late
// expect: part a
// expect: base
// expect: whole
// expect: after the target
// expect: made
// expect: ~whole
// expect: ~part a
// expect: ~base
// expect: early
// expect: part a
// expect: base
// expect: whole
// expect: after the target
// expect: ~whole
// expect: ~part a
// expect: ~base
// expect: late
// expect: part first
// expect: part second
// expect: ~part second
// expect: ~part first
// expect: members
// expect: !whole
// expect: end
