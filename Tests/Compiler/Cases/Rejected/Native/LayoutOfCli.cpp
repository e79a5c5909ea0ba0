// Where only the CLI knows how a value class is laid out, native code would step over its objects by another size.
#include <algorithm>
#include <vector>
using namespace System;
using namespace System::Runtime::InteropServices;

value struct Inner {
    double A;
};

value struct Fitting {
    int D;
    Inner In;
};

[StructLayout(LayoutKind::Auto)]
value struct Outer {
    char D;
    Inner In;
};

value struct Around {
    int D;
    Outer Out;
};

static int Sizes(array<Fitting>^ values) {
    pin_ptr<Fitting> first = &values[0];
    Fitting* begin = first;
    std::vector<Fitting> copies(begin, begin + values->Length);
    return copies[1].D;
}

static void Copy(array<Outer>^ values) {
    pin_ptr<Outer> first = &values[0];
    Outer* begin = first;
    std::vector<Outer> copies(begin, begin + values->Length); // error: BR2008
}

static void Turn(array<Around>^ values) {
    pin_ptr<Around> first = &values[0];
    Around* begin = first;
    std::reverse(begin, begin + values->Length); // error: BR2008
}

static void TurnOfLibrary(array<Index>^ values) {
    pin_ptr<Index> first = &values[0];
    Index* begin = first;
    std::reverse(begin, begin + values->Length); // error: BR2008
}

int main() {
    return Sizes(gcnew array<Fitting>(2));
}
