// C's form of main.
// args: one two-words ü
// expect: 4 True True
// expect: [one] 3
// expect: [two-words] 9
// expect: [ü] 2
// expect: True
// exit: 14
#include <cstring>
#include <msclr/marshal_cppstd.h>
#include <string>

using namespace System;

int main(int argc, char* argv[], char* envp[]) {
    Console::WriteLine("{0} {1} {2}", argc, argv[0] != nullptr, argv[argc] == nullptr);
    std::string all;
    for (int i = 1; i < argc; ++i) {
        Console::WriteLine("[{0}] {1}", msclr::interop::marshal_as<String^>(argv[i]), std::strlen(argv[i]));
        all += argv[i];
    }
    bool hasPath = false;
    for (char** variable = envp; *variable; ++variable)
        hasPath = hasPath || std::strncmp(*variable, "PATH=", 5) == 0;
    Console::WriteLine(hasPath);
    return static_cast<int>(all.size());
}
