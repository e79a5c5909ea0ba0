// What the constraints of a type parameter do not give.
using namespace System;

generic<typename T>
ref class Box {
    T value_;

public:
    void Null() { value_ = nullptr; } // error: C2440
    void Create() { value_ = gcnew T(); } // error: C3227
};

generic<typename T> where T : ref class, gcnew()
ref class Good {
    T value_;

public:
    void Null() { value_ = nullptr; }
    void Create() { value_ = gcnew T(); }
};
