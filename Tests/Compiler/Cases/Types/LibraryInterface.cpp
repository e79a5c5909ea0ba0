// A class of ours takes part in what the class library does with IComparable.
// expect: 1 2 3
using namespace System;

ref class Release : IComparable {
public:
    initonly int Number;
    Release(int number) : Number(number) {}

    virtual int CompareTo(Object^ other) {
        return Number.CompareTo(safe_cast<Release^>(other)->Number);
    }
};

int main() {
    array<Release^>^ versions = {gcnew Release(3), gcnew Release(1), gcnew Release(2)};
    Array::Sort(versions);
    Console::WriteLine("{0} {1} {2}", versions[0]->Number, versions[1]->Number, versions[2]->Number);
    return 0;
}
