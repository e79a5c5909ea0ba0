// An exception from a constructor leaves no object behind.
// expect: negative (Parameter 'size')
// expect: True
using namespace System;

ref class Buffer {
public:
    Buffer(int size) {
        if (size < 0)
            throw gcnew ArgumentException("negative", "size");
    }
};

int main() {
    ::Buffer^ buffer = nullptr;
    try {
        buffer = gcnew ::Buffer(-1);
    } catch (ArgumentException^ e) {
        Console::WriteLine(e->Message);
    }
    Console::WriteLine(buffer == nullptr);
    return 0;
}
