// A native expression cannot take a value of a type parameter: there is one shim for all instances.
#include <cstdio>
#include <vector>
using namespace System;

template<class T> int size(const T& value) { return sizeof(value); }

generic<typename T>
ref class Box {
    T value_;

public:
    int Size() { return size(value_); } // error: C3230
    void Print() { printf("%d", value_); } // error: BR2003
};
