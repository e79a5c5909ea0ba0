// What is thrown is an exception object.
using namespace System;

value struct Problem {};

int main() {
    try {
        throw Exception("x"); // error: C2725
    } catch (Exception^ e) {
    }
    return 0;
}
