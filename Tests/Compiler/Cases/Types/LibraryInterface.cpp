// A class of ours takes part in what the class library does with IComparable.
// expect: 1 2 3
using namespace System;

ref class Version : IComparable {
public:
    initonly int Number;
    Version(int number) : Number(number) {}

    virtual int CompareTo(Object^ other) {
        return Number.CompareTo(safe_cast<Version^>(other)->Number);
    }
};

int main() {
    array<Version^>^ versions = {gcnew Version(3), gcnew Version(1), gcnew Version(2)};
    Array::Sort(versions);
    Console::WriteLine("{0} {1} {2}", versions[0]->Number, versions[1]->Number, versions[2]->Number);
    return 0;
}
