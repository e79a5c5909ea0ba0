// A property may be a pointer to something constant.
// expect: 7
using namespace System;

static int seven = 7;

ref class Holder {
public:
    property const int* Pointer { const int* get() { return &seven; } }
};

int main() {
    Holder^ holder = gcnew Holder();
    Console::WriteLine(*holder->Pointer);
    return 0;
}
