// safe_cast between numbers converts as static_cast does.
using namespace System;

public enum class Color : short { Red = 1, Green };

int main() {
    double fraction = -2.7;
    int number = 300;
    bool flag = true;
    Console::WriteLine("{0} {1} {2} {3}", safe_cast<int>(2.7), safe_cast<int>(fraction), safe_cast<unsigned char>(300), safe_cast<unsigned char>(number));
    Console::WriteLine("{0} {1} {2} {3}", safe_cast<bool>(2), safe_cast<bool>(0.5), safe_cast<long long>(-1), safe_cast<unsigned>(-1));
    Console::WriteLine("{0} {1} {2} {3}", safe_cast<Color>(2), safe_cast<int>(Color::Green), safe_cast<float>(number), safe_cast<wchar_t>(65));
    Console::WriteLine("{0} {1} {2}", safe_cast<int>(flag), safe_cast<double>(flag), safe_cast<int>(L'a'));
    return 0;
}

// expect: 2 -2 44 44
// expect: True True -1 4294967295
// expect: Green 2 300 A
// expect: 1 1 97
