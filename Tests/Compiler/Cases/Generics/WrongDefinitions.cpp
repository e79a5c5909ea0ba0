// Out-of-class definitions that fit no declaration, and wrong numbers of arguments.
using namespace System;

generic<typename T>
ref class Box {
public:
    void F(T x);
    generic<typename U> void G(U x);
};

generic<typename A, typename B>
void Box<A>::F(A x) {} // error: C3860

generic<typename T> generic<typename U, typename V>
void Box<T>::G(U x) {} // error: C3860
