// A constructor that takes a parameter array, on the gc heap, on the stack and as an element.
// expect: 6 of 3
// expect: 6 of 3
// expect: 0 of 0
// expect: 9 of 2
// expect: a: 3
using namespace System;

ref class Sum {
    int total_, count_;

public:
    Sum(... array<int>^ values) {
        for each (int value in values)
            total_ += value;
        count_ = values->Length;
    }
    virtual String^ ToString() override { return total_ + " of " + count_; }
    property String^ Item[String^, int] { String^ get(String^ name, int value) { return name + ": " + value; } }
};

int main() {
    Sum^ heap = gcnew Sum(1, 2, 3);
    Sum stack(1, 2, 3);
    Sum empty;
    Console::WriteLine(heap);
    Console::WriteLine(%stack);
    Console::WriteLine(%empty);
    Sum listed(gcnew array<int>{4, 5});
    Console::WriteLine(%listed);
    Console::WriteLine(heap->Item["a", 3]);
    return 0;
}
