// Operators of a ref class, static and not, with different operands.
// expect: 5 kg
// expect: 15 kg
// expect: True False
// expect: 6 kg
// expect: 2.5
using namespace System;

ref class Weight {
    int grams_;

public:
    Weight(int grams) : grams_(grams) {}
    static Weight^ operator+(Weight^ a, Weight^ b) { return gcnew Weight(a->grams_ + b->grams_); }
    static Weight^ operator*(Weight^ a, int n) { return gcnew Weight(a->grams_ * n); }
    static bool operator<(Weight^ a, Weight^ b) { return a->grams_ < b->grams_; }
    static bool operator>(Weight^ a, Weight^ b) { return b < a; }
    static Weight^ operator++(Weight^ a) { return gcnew Weight(a->grams_ + 1000); }
    static explicit operator double(Weight^ a) { return a->grams_ / 1000.0; }
    virtual String^ ToString() override { return grams_ / 1000 + " kg"; }
};

int main() {
    Weight^ sum = gcnew Weight(2000) + gcnew Weight(3000);
    Console::WriteLine(sum);
    Console::WriteLine(sum * 3);
    Console::WriteLine("{0} {1}", gcnew Weight(1) < sum, gcnew Weight(1) > sum);
    ++sum;
    Console::WriteLine(sum);
    Console::WriteLine(static_cast<double>(gcnew Weight(2500)).ToString(Globalization::CultureInfo::InvariantCulture));
    return 0;
}
