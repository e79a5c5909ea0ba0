using namespace System;

// For C# both overloads take an int: the modifier makes no type of its own there, and the plain one is taken.
public interface class ISink {
    String^ Put(int value);
    String^ Put(long value);
};

public ref class Sink : ISink {
public:
    virtual String^ Put(int value) { return "int " + value; }
    virtual String^ Put(long value) { return "long " + value; }
    static String^ Log(String^ text, long value) { return text + value; }
    static String^ Both(ISink^ sink) { return sink->Put(1) + ", " + sink->Put(2L); }
};

// expect: int 3
// expect: int 1, long 2
// expect: value 4
// expect: System.Int32, System.Int32
