// What follows from a mistake is not reported again.
using namespace System;

int main() {
    auto result = Missing(1); // error: C3861
    Console::WriteLine(result);
    result->ToString();
    return 0;
}
