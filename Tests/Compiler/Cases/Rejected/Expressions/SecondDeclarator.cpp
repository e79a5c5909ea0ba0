// A ^ belongs to its declarator only: the next variable is an object, which strings and arrays cannot be.
using namespace System;

ref class R {
public:
    int Value;
};

int main() {
    String ^text, other; // error: C2512
    R ^handle = gcnew R, object;
    object->Value = 1; // error: C2819
}
