// Mistakes with type parameters and with classes beside each other.
using namespace System;

interface class IShape { void Draw(); };
template<class T> struct Native { T value; };

generic<class T>
ref class Box {
    void F(T value) {
        Native<T> native; // error: C3231
    }
};
template<class T> T twice(T value) { return value; }
generic<class T>
ref class Bag {
    T G(T value) { return twice(value); } // error: C3230
};
ref class Round : IShape {}; // error: C3766
ref class Thing abstract { public: virtual void Work() abstract; };

int main() {
    Thing thing; // error: C2259
    return 0;
}
