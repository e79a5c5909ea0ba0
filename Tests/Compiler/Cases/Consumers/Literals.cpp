// Literal fields are constants of C#: usable where a constant is required.
// expect: size 16
// expect: two
// expect: pi 3.14
// expect: Basic
// expect: 2 2
using namespace System;

public enum class Level { Basic = 1, Full };

public ref class Limits {
public:
    literal int Size = 16;
    literal String^ Name = "size";
    literal double Pi = 3.14;
    literal Level Default = Level::Basic;
    static initonly int Started = 2;
    initonly int Made;
    Limits() : Made(2) {}
};
