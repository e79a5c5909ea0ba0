// The macros that tell C++/CLI, and __identifier for names that are keywords.
// expect: cli 200406
// expect: managed
// expect: cil
// expect: clr
// expect: 3 class
using namespace System;

ref class Names {
public:
    property int __identifier(class);
    static String^ __identifier(delete)() { return "class"; }
};

int main() {
#ifdef __cplusplus_cli
    Console::WriteLine("cli {0}", __cplusplus_cli);
#endif
#ifdef _MANAGED
    Console::WriteLine(_MANAGED == 1 ? "managed" : "?");
#endif
#ifdef _M_CEE
    Console::WriteLine("cil");
#endif
#if __CLR_VER > 0
    Console::WriteLine("clr");
#endif
    Names names;
    names.__identifier(class) = 3;
    Console::WriteLine("{0} {1}", names.__identifier(class), Names::__identifier(delete)());
    return 0;
}
