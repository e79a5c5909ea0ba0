// A native exception becomes a managed one of our choice.
// expect: ArgumentException: bad size
// expect: True
#include <stdexcept>

using namespace System;

static int check(int size) {
    if (size < 0)
        throw std::invalid_argument("bad size");
    return size;
}

ref class Checker {
public:
    static int Check(int size) {
        try {
            return check(size);
        } catch (const std::invalid_argument& e) {
            throw gcnew ArgumentException(gcnew String(e.what()));
        }
    }
};

int main() {
    try {
        Checker::Check(-1);
    } catch (ArgumentException^ e) {
        Console::WriteLine("{0}: {1}", e->GetType()->Name, e->Message);
    }
    Console::WriteLine(Checker::Check(4) == 4);
    return 0;
}
