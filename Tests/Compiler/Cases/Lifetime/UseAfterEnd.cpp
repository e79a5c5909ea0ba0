// Members may still be called after the destructor; the class decides what that means.
// expect: ObjectDisposedException
using namespace System;

ref class File {
    bool closed_;

public:
    ~File() { closed_ = true; }
    void Read() {
        if (closed_)
            throw gcnew ObjectDisposedException("File");
    }
};

int main() {
    File^ file = gcnew File();
    file->Read();
    delete file;
    try {
        file->Read();
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    return 0;
}
