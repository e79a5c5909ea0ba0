// Not supported yet: a static local variable of a managed function.
using namespace System;

ref class Counter {
public:
    static int Next() {
        static int value = 0; // error: BR2001
        return ++value;
    }
};

int main() {
    return Counter::Next();
}
