// Native types as type arguments of generics, and type parameters as arguments of templates.
#include <vector>
using namespace System;

class Native {};

generic<typename T> ref class Box { public: T value; };

template<class T> ref class Template { public: T value; };

ref class User {
    Box<Native>^ native; // error: C3225
    Box<int*>^ pointer; // error: C3225
    Box<String^>^ good;
};

generic<typename T>
ref class Both {
    Template<T>^ wrong; // error: C3231
    std::vector<T>* values; // error: C3231
    Template<int>^ good;
};
