// What cannot be done with a type parameter, as far as tokens tell.
using namespace System;

generic<typename T>
ref class Box {
    T^ handle; // error: C3229
    T* pointer; // error: C3229
    void F() {
        T& native = value; // error: C3229
        T::Max(); // error: C3232
    }
    T value;
};

generic<typename T>
ref class Heir : T {}; // error: C3234
