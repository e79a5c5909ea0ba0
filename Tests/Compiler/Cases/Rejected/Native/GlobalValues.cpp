// Native memory cannot hold a value class with handles in it.
using namespace System;

value struct Named {
    String^ Name;
};

value struct Pair {
    Named First, Second;
};

Named global; // error: C3145
static Pair pair; // error: C3145

int main() { return 0; }
