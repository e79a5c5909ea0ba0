// Native exceptions caught by value, by pointer and by base class.
// expect: value 3
// expect: pointer 4
// expect: base
using namespace System;

struct Fault {
    int code;
};

struct Special : Fault {};

static int four = 4;

static void fail(int how) {
    if (how == 0)
        throw Fault{3};
    if (how == 1)
        throw &four;
    throw Special{};
}

static void Try(int how) {
    try {
        fail(how);
    } catch (Special&) {
        Console::WriteLine("special");
    } catch (Fault fault) {
        Console::WriteLine("value {0}", fault.code);
    } catch (int* pointer) {
        Console::WriteLine("pointer {0}", *pointer);
    }
}

int main() {
    Try(0);
    Try(1);
    try {
        fail(2);
    } catch (const Fault&) {
        Console::WriteLine("base");
    }
    return 0;
}
