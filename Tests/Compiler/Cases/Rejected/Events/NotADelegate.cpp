// The type of an event is a delegate.
using namespace System;

ref class Button {
public:
    event String^ Clicked; // error: C3912
};

int main() { return 0; }
