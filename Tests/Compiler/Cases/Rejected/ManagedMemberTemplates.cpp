// C++ would have to call this, and deduces no handle of what it passes on.
using namespace System;

struct Sizes {
    template<class T> // error: BR2004
    explicit Sizes(array<T>^ values) { Console::WriteLine(values->Length); }
};

int main() {
    Sizes sizes(gcnew array<int>(3)); // error: BR2003
    return 0;
}
