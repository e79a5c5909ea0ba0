// A call has the parameters of the delegate.
using namespace System;

int main() {
    Action<int>^ action = nullptr;
    action(); // error: C2660
    action("x"); // error: C2664
    return 0;
}
