using namespace System;

public ref class Meter {
public:
    static String^ Kind(int) { return "int"; }
    static String^ Kind(long) { return "long"; }
    static String^ Kind(long long) { return "long long"; }
    static String^ Sign(unsigned int) { return "unsigned int"; }
    static String^ Sign(unsigned long) { return "unsigned long"; }
    String^ Made;
    Meter(int) : Made("int") {}
    Meter(long) : Made("long") {}
    virtual String^ Read(int value) { return "Meter int " + value; }
    virtual String^ Read(long value) { return "Meter long " + value; }
    long Only(long value) { return value * 2; }
};
