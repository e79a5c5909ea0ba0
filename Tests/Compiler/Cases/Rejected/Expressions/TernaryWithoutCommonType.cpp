// Both results of ?: have one type.
using namespace System;

ref class First {};
ref class Second {};

int main() {
    auto result = true ? gcnew First() : gcnew Second(); // error: C2446
    return 0;
}
