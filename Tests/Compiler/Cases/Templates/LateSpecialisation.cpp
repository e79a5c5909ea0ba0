// A specialisation behind the use of the instantiation that it would have replaced.
using namespace System;

template<class T>
ref class Kind {
public:
    static int Value() { return 1; }
};

int use() { return Kind<int>::Value(); }

template<>
ref class Kind<int> { // error: C2908
public:
    static int Value() { return 2; }
};

int main() { return use(); }
