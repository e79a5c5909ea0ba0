// Enumerations with and without flags.
// expect: Green 2
// expect: Read, Write
// expect: True False
// expect: Byte
// expect: warm
using namespace System;

public enum class Color { Red, Yellow, Green };

[Flags]
public enum class Access : unsigned char { None = 0, Read = 1, Write = 2, Execute = 4 };

public ref class Paint {
public:
    static bool IsWarm(Color color) { return color != Color::Green; }
};
