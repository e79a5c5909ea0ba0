// A function that ends without a result.
using namespace System;

static int Answer() {
    Console::WriteLine("no answer");
} // error: C4716

int main() {
    return Answer();
}
