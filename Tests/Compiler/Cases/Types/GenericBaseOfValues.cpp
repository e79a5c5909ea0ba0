// Deriving from a library class closed over a value class of ours.
// expect: 2
// expect: 7
using namespace System;
using namespace System::Collections::Generic;

public value class Sample {
public:
    int Value;
    Sample(int value) : Value(value) {}
};

public ref class Samples : List<Sample> {
public:
    int Sum() {
        int sum = 0;
        for each (Sample sample in this)
            sum += sample.Value;
        return sum;
    }
};

int main() {
    Samples^ samples = gcnew Samples();
    samples->Add(Sample(3));
    samples->Add(Sample(4));
    Console::WriteLine(samples->Count);
    Console::WriteLine(samples->Sum());
    return 0;
}
