// A template that instantiates itself without end.
using namespace System;

template<int N>
ref class Endless {
public:
    static int Value() { return Endless<N + 1>::Value(); } // error: C1202
};

int main() { return Endless<0>::Value(); }
