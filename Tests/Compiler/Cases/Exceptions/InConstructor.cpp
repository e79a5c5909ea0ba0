// An exception from a constructor leaves no object behind.
// expect: negative (Parameter 'size')
// expect: True
using namespace System;

ref class Block {
public:
    Block(int size) {
        if (size < 0)
            throw gcnew ArgumentException("negative", "size");
    }
};

int main() {
    Block^ block = nullptr;
    try {
        block = gcnew Block(-1);
    } catch (ArgumentException^ e) {
        Console::WriteLine(e->Message);
    }
    Console::WriteLine(block == nullptr);
    return 0;
}
