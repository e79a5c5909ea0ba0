using namespace System;

// int and long are two types, though both are Int32 in metadata: the modifier IsLong tells them apart.
public delegate void LongAction(long value);
public delegate void IntAction(int value);

public interface class ISink {
    void Put(int value);
    void Put(long value);
};

public ref class Writer : ISink {
    String^ made_;

public:
    Writer(int) : made_("int") {}
    Writer(long value) : made_("long " + value) {}
    Writer(unsigned long, bool) : made_("unsigned long") {}
    Writer(unsigned int, bool) : made_("unsigned int") {}
    property String^ Made { String^ get() { return made_; } }

    virtual void Put(int value) { Console::WriteLine("Put(int) {0}", value); }
    virtual void Put(long value);
    static String^ Name(int) { return "int"; }
    static String^ Name(long) { return "long"; }
    static String^ Name(unsigned) { return "unsigned"; }
    static String^ Name(unsigned long) { return "unsigned long"; }
    static String^ Name(long long) { return "long long"; }
    static String^ Name(double) { return "double"; }
    static String^ Pair(int, long) { return "int, long"; }
    static String^ Pair(long, int) { return "long, int"; }
    long Next(long value) { return value + 1; }
};

void Writer::Put(long value) {
    long* place = &value;
    *place += 1;
    value *= 2;
    Console::WriteLine("Put(long) {0}", value);
}

public ref class Loud : Writer {
public:
    Loud() : Writer(7L) {}
    virtual void Put(long value) override {
        Console::Write("loud: ");
        Writer::Put(value);
    }
};

int main() {
    long number = 3;
    unsigned long size = 4;
    Console::WriteLine("{0}, {1}, {2}, {3}, {4}, {5}", Writer::Name(1), Writer::Name(number), Writer::Name(1u), Writer::Name(size), Writer::Name(1LL), Writer::Name(1.0f));
    Console::WriteLine("{0}; {1}", Writer::Pair(1, 1L), Writer::Pair(1L, 1));
    Console::WriteLine("{0}; {1}; {2}; {3}", (gcnew Writer(1))->Made, (gcnew Writer(1L))->Made, (gcnew Writer(1UL, true))->Made, (gcnew Writer(1u, true))->Made);
    Loud^ loud = gcnew Loud;
    ISink^ sink = loud;
    sink->Put(5);
    sink->Put(5L);
    Console::WriteLine(loud->Made);
    LongAction^ longAction = gcnew LongAction(loud, &Writer::Put);
    IntAction^ intAction = gcnew IntAction(loud, &Writer::Put);
    longAction(number);
    intAction(3);
    Console::WriteLine(loud->Next(number));
    for each (Reflection::MethodInfo^ method in Writer::typeid->GetMethods())
        if (method->Name == "Put") Console::WriteLine("{0} {1}", method, method->GetParameters()[0]->GetOptionalCustomModifiers()->Length);
    return 0;
}

// expect: int, long, unsigned, unsigned long, long long, double
// expect: int, long; long, int
// expect: int; long 1; unsigned long; unsigned int
// expect: Put(int) 5
// expect: loud: Put(long) 12
// expect: long 7
// expect: loud: Put(long) 8
// expect: Put(int) 3
// expect: 4
// expect: Void Put(Int32) 0
// expect: Void Put(Int32) 1
