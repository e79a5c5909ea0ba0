// Native variables of static storage duration that need managed code: initialised before main, in order, destroyed at the end.
// expect: Talk 1
// expect: Talk 7
// expect: main ddd 5 label 8 text
// expect: ~Talk 7
// expect: ~Talk 1
#include <gcroot.h>
#include <string>

using namespace System;

struct Talk {
    int n;
    explicit Talk(int n) : n(n) { Console::WriteLine("Talk {0}", n); }
    ~Talk() { Console::WriteLine("~Talk {0}", n); }
};

namespace deep {
gcroot<String^> name = gcnew String('d', 3);
static int count = Environment::ProcessorCount > 0 ? 7 : 0;
}

Talk first(1);
static Talk second(deep::count);
std::string text = "text";

class Holder {
public:
    static int value;
    static gcroot<String^> label;
};

int Holder::value = Math::Abs(-5);
gcroot<String^> Holder::label = String::Concat("la", "bel");

int main() {
    Console::WriteLine("main {0} {1} {2} {3} {4}", (String^)deep::name, Holder::value, (String^)Holder::label, first.n + second.n,
                       gcnew String(text.c_str()));
    return 0;
}
