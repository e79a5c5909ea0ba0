// There are handles to managed objects, no pointers.
using namespace System;

ref class Thing {};

int main() {
    Thing* first = nullptr; // error: C3699
    String* second = nullptr; // error: C3699
    return 0;
}
