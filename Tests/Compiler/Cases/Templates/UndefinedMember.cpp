// A member of a class template that is used but defined nowhere; one that is not used needs no definition.
using namespace System;

template<class T>
ref class Cell {
public:
    void Write(T value);
    void Never(T value);
};

int main() {
    Cell<int>^ cell = gcnew Cell<int>();
    cell->Write(1); // error: LNK2020
    return 0;
}
