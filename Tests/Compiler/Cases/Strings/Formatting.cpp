// Format strings with numbers, alignment and precision.
// expect: 3.14
// expect: [   42]
// expect: 00FF
// expect: {x}
using namespace System;
using namespace System::Globalization;

int main() {
    Console::WriteLine(String::Format(CultureInfo::InvariantCulture, "{0:F2}", 3.14159));
    Console::WriteLine(String::Format("[{0,5}]", 42));
    Console::WriteLine(String::Format("{0:X4}", 255));
    Console::WriteLine(String::Format("{{{0}}}", "x"));
    return 0;
}
