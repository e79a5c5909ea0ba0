// An expression where the type of a parameter should stand.
using namespace System;

ref class Counter {
public:
    void set(gcnew int value); // error: C2059
    property int Value {
        int get() { return 1; }
    }
};

int main() {
    return 0;
}
