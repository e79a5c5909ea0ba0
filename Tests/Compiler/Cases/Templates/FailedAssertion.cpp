// A static assertion of a class template, for the argument that violates it.
using namespace System;
#include <type_traits>

template<class T>
ref class Numbers {
    static_assert(std::is_arithmetic<T>::value, "numbers only"); // error: C2338
    T value_;
};

int main() {
    Numbers<String^>^ numbers = gcnew Numbers<String^>();
    return 0;
}
