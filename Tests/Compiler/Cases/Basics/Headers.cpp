// A class declared in a header and defined in a source file.
// expect: 12
// expect: 20
#include "Headers.h"

using namespace System;

Shapes::Rectangle::Rectangle(int width, int height) : width_(width), height_(height) {}

int Shapes::Rectangle::Area() { return width_ * height_; }

namespace Shapes {
    void Rectangle::Widen(int by) { width_ += by; }
}

int main() {
    Shapes::Rectangle^ rectangle = gcnew Shapes::Rectangle(3, 4);
    Console::WriteLine(rectangle->Area());
    rectangle->Widen(2);
    Console::WriteLine(rectangle->Area());
    return 0;
}
