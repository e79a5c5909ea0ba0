using namespace System;

// Overloads for int and long of another assembly.
public ref class Doubling : Meter {
public:
    Doubling() : Meter(1L) {}
    virtual String^ Read(long value) override { return "Doubling long " + value * 2; }
};

int main() {
    long number = 3;
    unsigned long size = 4;
    Console::WriteLine("{0}, {1}, {2}", Meter::Kind(1), Meter::Kind(number), Meter::Kind(1LL));
    Console::WriteLine("{0}, {1}", Meter::Sign(1u), Meter::Sign(size));
    Console::WriteLine("{0}, {1}, {2}", (gcnew Meter(1))->Made, (gcnew Meter(1L))->Made, (gcnew Doubling)->Made);
    Meter^ meter = gcnew Doubling;
    Console::WriteLine("{0}; {1}; {2}", meter->Read(5), meter->Read(5L), meter->Only(number));
    return 0;
}

// expect: int, long, long long
// expect: unsigned int, unsigned long
// expect: int, long, long
// expect: Meter int 5; Doubling long 10; 6
