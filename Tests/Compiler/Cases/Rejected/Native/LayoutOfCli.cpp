// Where the CLI lays a value class out otherwise than C++ does, native code would step over its objects by another size.
#include <algorithm>
#include <vector>
using namespace System;
using namespace System::Runtime::InteropServices;

value struct Inner {
    double A;
};

value struct Outer {
    Inner In;
    int D;
};

value struct Fitting {
    int D;
    Inner In;
};

[StructLayout(LayoutKind::Sequential, Size = 24)]
value struct Roomy {
    int First;
};

struct Holder {
    Roomy room;
    int number;
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

static void Turn(array<Outer>^ values) {
    pin_ptr<Outer> first = &values[0];
    Outer* begin = first;
    std::reverse(begin, begin + values->Length); // error: BR2008
}

static void Fill(Roomy room) {
    std::vector<Roomy> all(3); // error: BR2008
    all[0] = room;
}

static void Hold(Holder* holder, Roomy room) {
    holder->number = 1;
    holder->room = room; // error: BR2008
}

int main() {
    return Sizes(gcnew array<Fitting>(2));
}
