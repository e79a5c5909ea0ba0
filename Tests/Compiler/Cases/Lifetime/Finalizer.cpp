// The finaliser runs for what was not destroyed, and only then.
// expect: destroyed 1
// expect: finalised 2
// expect: end
using namespace System;

ref class Resource {
    int id_;

public:
    Resource(int id) : id_(id) {}
    ~Resource() { Console::WriteLine("destroyed {0}", id_); }
    !Resource() { Console::WriteLine("finalised {0}", id_); }
};

ref class Program {
public:
    [System::Runtime::CompilerServices::MethodImpl(System::Runtime::CompilerServices::MethodImplOptions::NoInlining)]
    static void Work() {
        Resource^ first = gcnew Resource(1);
        delete first;
        gcnew Resource(2);
    }
};

int main() {
    Program::Work();
    GC::Collect();
    GC::WaitForPendingFinalizers();
    Console::WriteLine("end");
    return 0;
}
