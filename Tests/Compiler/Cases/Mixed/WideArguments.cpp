// args: ab ü
// expect: 3 ab ü
// exit: 3
using namespace System;

int wmain(int argc, wchar_t* argv[]) {
    Console::WriteLine("{0} {1} {2}", argc, gcnew String(argv[1]), gcnew String(argv[2]));
    return argc;
}
