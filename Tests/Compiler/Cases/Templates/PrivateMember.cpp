// Private members of an instantiation.
using namespace System;

template<class T>
ref class Safe {
    T secret_;
    void Hidden() {}
};

int main() {
    Safe<int>^ safe = gcnew Safe<int>();
    safe->Hidden(); // error: C2248
    safe->secret_ = 1; // error: C2248
    return 0;
}
