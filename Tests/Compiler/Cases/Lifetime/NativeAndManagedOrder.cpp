// Native and managed locals of one scope end in reverse order, whatever they are.
// expect: managed
// expect: 1
using namespace System;

static int destroyed = 0;

struct Native {
    ~Native() { ++destroyed; }
};

ref class Managed {
public:
    ~Managed() { Console::WriteLine(destroyed == 0 ? "managed" : "too late"); }
};

int main() {
    {
        Native first;
        Managed second;
    }
    Console::WriteLine(destroyed);
    return 0;
}
