// Accessors defined outside of their class.
// expect: 6
// expect: 3
// expect: Pair
using namespace System;

ref class Pair;

ref class Holder {
public:
    // of the name of its type
    property ::Pair^ Pair { ::Pair^ get(); }
};

ref class Pair {
    int a_;

public:
    property int Twice {
        int get();
        void set(int value);
    }
    property int Once { int get(); }
};

int Pair::Twice::get() { return 2 * a_; }
void Pair::Twice::set(int value) { a_ = value / 2; }
Pair^ Holder::Pair::get() { return gcnew ::Pair(); }
int Pair::Once::get() { return a_; }

int main() {
    Pair^ pair = gcnew Pair();
    pair->Twice = 6;
    Console::WriteLine(pair->Twice);
    Console::WriteLine(pair->Once);
    Console::WriteLine((gcnew Holder())->Pair);
    return 0;
}
