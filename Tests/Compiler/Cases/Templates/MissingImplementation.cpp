// A class template that lacks what its interface asks for: found in the instantiation.
using namespace System;

template<class T>
interface class ISize {
    T Size();
};

template<class T>
ref class Square : ISize<T> {}; // error: C3766

int main() {
    Square<int>^ square = gcnew Square<int>();
    return 0;
}
