// Templates are instantiated by the compiler, generics by the runtime: a body cannot instantiate one for a type parameter.
#include <vector>
using namespace System;

template<class T> ref class Template { public: T value; };

generic<typename T>
ref class Both {
    void F(T value) {
        std::vector<T> values; // error: C3231
        Template<T>^ other = nullptr; // error: C3231
    }
};
