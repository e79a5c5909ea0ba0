// IL computes what C++ assigns to a bit-field.
// expect: 5 -3 1 4660
// expect: 7 -2 0 4661
// expect: 3 6 3 7
// expect: 2 -1
#include <cstdio>

using namespace System;

enum Colour { Red, Green, Blue };

struct Flags {
    unsigned three : 3;
    int five : 5;
    bool ready : 1;
    Colour colour : 2;
    unsigned long long forty : 40;
    struct {
        unsigned inner : 4;
    };
};

static Flags& counted(Flags& flags, int& calls) {
    calls++;
    return flags;
}

class Holder {
    Flags flags_ = {};

public:
    int set(String^ text) {
        flags_.three = text->Length;
        flags_.inner = text->Length + 1;
        return flags_.three + flags_.inner;
    }
};

static void print(const Flags& flags) {
    std::printf("%d %d %d %d\n", flags.three, flags.five, flags.ready, static_cast<int>(flags.forty));
}

ref class Window {
public:
    property int Width;
    property bool Shown;
};

int main() {
    Window^ window = gcnew Window();
    window->Width = 13;
    window->Shown = true;
    Flags flags = {};
    flags.three = window->Width;
    flags.five = -window->Width + 10;
    flags.ready = window->Shown;
    flags.forty = Int64::Parse("1234", Globalization::NumberStyles::HexNumber);
    print(flags);

    flags.three |= window->Width - 11;
    flags.five += window->Width / 13;
    flags.ready = !window->Shown;
    flags.forty += window->Width - 12;
    print(flags);

    int calls = 0;
    int shown = counted(flags, calls).three = window->Width + 6;
    counted(flags, calls).three <<= Math::Max(0, 1);
    Flags* pointer = &flags;
    counted(*pointer, calls).colour = window->Shown ? Blue : Red;
    int chosen = (window->Width > 3 ? flags.three : shown) + 1;
    std::printf("%d %d %d %d\n", shown, flags.three, calls, chosen);

    std::printf("%d %d\n", pointer->colour == Blue ? 2 : static_cast<int>(pointer->colour), Holder().set("four") == 9 ? -1 : 0);
    return 0;
}
