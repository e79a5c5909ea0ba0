// Two classes with nothing in common.
using namespace System;

ref class First {};
ref class Second {};

int main() {
    First^ first = gcnew First();
    Second^ second = safe_cast<Second^>(first); // error: C2682
    Second^ third = dynamic_cast<Second^>(first); // error: C2682
    Second^ fourth = static_cast<Second^>(first); // error: C2440
    return 0;
}
