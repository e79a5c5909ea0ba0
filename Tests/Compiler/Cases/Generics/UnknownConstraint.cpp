// Constraints that are not found: no such type, a type that only an instance of a generic has.
using namespace System;

generic<typename T> where T : Missing // error: C3393
ref class Box {};

generic<typename U> ref class Outer {
public:
    interface class INested {};
    generic<typename T> where T : INested // error: BR1126
    ref class Inner {};
};
