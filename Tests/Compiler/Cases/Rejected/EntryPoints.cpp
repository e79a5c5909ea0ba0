// One program has one main.
using namespace System;

int main() {
    Console::WriteLine("main");
    return 0;
}

int wmain(int argc, wchar_t* argv[]) { // error: LNK2005
    return argc;
}
