// Words that fields cannot have, and C++'s new and typeid for managed types.
using namespace System;

ref class Counter {
    auto first_ = 1; // error: C2853
    register int second_; // error: C2071
    static virtual void Reset() {} // error: C2216
};

int main() {
    String^ text = new String("x"); // error: C2750
    typeid(String^); // error: C3185
    typeid(Counter); // error: C3185
    return 0;
}
