// Generic classes and functions cannot be members of templates, and templates take no type parameters of generics.
using namespace System;

template<class T>
ref class Holder {
    generic<typename U> // error: C2959
    ref class Inner {};

public:
    T Value;
    generic<typename U> // error: C2959
    void Take(U value) {}
};

int main() {
    Holder<int>^ holder = gcnew Holder<int>();
    return 0;
}
