// Deleting null does nothing.
// expect: fine
using namespace System;

ref class File {
public:
    ~File() { Console::WriteLine("closed"); }
};

int main() {
    File^ file = nullptr;
    delete file;
    Console::WriteLine("fine");
    return 0;
}
