// A class template with too few and too many arguments.
using namespace System;

template<class A, class B>
ref class Pair {
    A a;
    B b;
};

int main() {
    Pair<int>^ pair; // error: C2976
    Pair<int, int, int>^ other; // error: C2977
    return 0;
}
