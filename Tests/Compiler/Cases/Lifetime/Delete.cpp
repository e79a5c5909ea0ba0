// delete runs the destructor at once.
// expect: opened
// expect: closed
// expect: after
using namespace System;

ref class File {
public:
    File() { Console::WriteLine("opened"); }
    ~File() { Console::WriteLine("closed"); }
};

int main() {
    File^ file = gcnew File();
    delete file;
    Console::WriteLine("after");
    return 0;
}
