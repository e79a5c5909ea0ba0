// The destructor runs once, however often it is asked for.
// expect: closed
// expect: end
using namespace System;

ref class File {
public:
    ~File() { Console::WriteLine("closed"); }
};

int main() {
    File^ file = gcnew File();
    delete file;
    delete file;
    IDisposable^ disposable = file;
    disposable->Dispose();
    Console::WriteLine("end");
    return 0;
}
