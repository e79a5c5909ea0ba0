// Events and properties of one name, and a raise of another signature.
using namespace System;

ref struct First {
    event Action^ Changed;
    event Action<int>^ Changed; // error: C3631
    property int Size;
    event Action^ Size; // error: C3800
    event Action<int>^ Moved {
        void add(Action<int>^ handler) {}
        void remove(Action<int>^ handler) {}
        void raise() {} // error: C3911
    }
};

int main() {}
