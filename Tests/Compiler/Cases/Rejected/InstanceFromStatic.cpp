// A static member has no object.
using namespace System;

ref class Counter {
    int count_;

public:
    static int Count() { return count_; } // error: C2597
};

int main() {
    return Counter::Count();
}
