// Enumerators print their names and convert to numbers when asked to.
// expect: Green
// expect: 1
// expect: Blue
// expect: True
using namespace System;

public enum class Color { Red, Green, Blue };

int main() {
    Color color = Color::Green;
    Console::WriteLine(color);
    Console::WriteLine(static_cast<int>(color));
    color = static_cast<Color>(2);
    Console::WriteLine(color.ToString());
    Console::WriteLine(color != Color::Red);
    return 0;
}
