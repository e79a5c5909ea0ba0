// Who calls a delegate passes all arguments.
using namespace System;

public delegate void Step(int count = 5); // error: C3222

public ref class Owner {
public:
    delegate String^ Format(Object^ value, String^ pattern = nullptr); // error: C3222
    delegate void Sound(int count);
};
