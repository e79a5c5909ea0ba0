// Out parameters of our own and of the class library.
// expect: 3 1
// expect: True 12
// expect: False 0
using namespace System;
using namespace System::Runtime::InteropServices;

static void Divide(int a, int b, [Out] int% quotient, [Out] int% remainder) {
    quotient = a / b;
    remainder = a % b;
}

int main() {
    int q, r;
    Divide(10, 3, q, r);
    Console::WriteLine("{0} {1}", q, r);

    int parsed;
    bool good = Int32::TryParse("12", parsed);
    Console::WriteLine("{0} {1}", good, parsed);
    good = Int32::TryParse("twelve", parsed);
    Console::WriteLine("{0} {1}", good, parsed);
    return 0;
}
