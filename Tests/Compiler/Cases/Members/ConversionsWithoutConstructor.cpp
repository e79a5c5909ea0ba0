// A conversion function to a value class takes nothing from its zero-initialisation.
// expect: 0 5
// expect: 7
using namespace System;

value class Length {
    int metres_;

public:
    static operator Length(int metres) {
        Length result = Length();
        result.metres_ = metres;
        return result;
    }
    static explicit operator int(Length length) { return length.metres_; }
    property int Metres { int get() { return metres_; } }
};

static int Measure(Length length) { return length.Metres; }

int main() {
    Length none;
    Length five = 5;
    Console::WriteLine("{0} {1}", none.Metres, static_cast<int>(five));
    Console::WriteLine(Measure(7));
    return 0;
}
