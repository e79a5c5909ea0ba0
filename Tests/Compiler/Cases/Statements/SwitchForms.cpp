// switch with an initialiser, over enumerations, with fallthrough, nested, and with jumps out of it.
// expect: small
// expect: one two other
// expect: green
// expect: inner 2
// expect: after
using namespace System;

enum class Colour { Red, Green };

static void Fall(int n) {
    switch (n) {
    case 1:
        Console::Write("one ");
        [[fallthrough]];
    case 2:
        Console::Write("two ");
    default:
        Console::WriteLine("other");
    }
}

int main() {
    switch (int n = 3; n) {
    case 1: case 2: case 3: Console::WriteLine("small"); break;
    default: Console::WriteLine("big");
    }
    Fall(1);
    Colour colour = Colour::Green;
    switch (colour) {
    case Colour::Red: Console::WriteLine("red"); break;
    case Colour::Green: Console::WriteLine("green"); break;
    }
    switch (1) {
    case 1:
        switch (2) {
        case 2: Console::WriteLine("inner 2"); goto done;
        }
        Console::WriteLine("never");
    }
done:
    if (String^ text = "after"; text->Length == 5)
        Console::WriteLine(text);
    return 0;
}
