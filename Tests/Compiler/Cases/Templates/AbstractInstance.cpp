// gcnew of an abstract instantiation.
using namespace System;

template<class T>
ref class Shape abstract {
public:
    virtual T Area() = 0;
};

int main() {
    Shape<int>^ shape = gcnew Shape<int>(); // error: C2259
    return 0;
}
