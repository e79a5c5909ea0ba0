// C++ would have to call this, and nothing in its text tells one instantiation from the other.
using namespace System;
using namespace System::Collections::Generic;

struct Sizes {
    template<template<class> class C> // error: BR2004
    explicit Sizes(C<int>^ values) { Console::WriteLine(values->Count); }
};

int main() {
    Sizes sizes(gcnew List<int>); // error: BR2003
    return 0;
}
