// Accessors of an indexed property that differ in their indexes.
using namespace System;

ref class Sample {
    double value_ = 0;

public:
    property double Scaled[int] {
        double get(int i) { return value_ + i; }
        double get(String^ text) { return 2 * value_ + text->Length; }
        void set(int i, double value) { value_ = i * value; }
        void set(String^ text, double value) { value_ = text->Length * value; }
    }

    property String^ default[int, int] {
        String^ get(int row, int column) { return row + ":" + column; }
        String^ get(String^ row, int column);
    }
};

String^ Sample::default::get(String^ row, int column) { return row + column; }

int main() {
    Sample^ sample = gcnew Sample();
    sample->Scaled[2] = 1.5;
    Console::WriteLine("{0} {1}", sample->Scaled[1], sample->Scaled["four"]);
    sample->Scaled["three"] = 2;
    sample->Scaled["x"] += 1;
    Console::WriteLine(sample->Scaled[0]);
    Console::WriteLine("{0} {1}", sample[1, 2], sample["a", 3]);
    Console::WriteLine(Sample::typeid->GetProperties()->Length);
    return 0;
}

// expect: 4 10
// expect: 22
// expect: 1:2 a3
// expect: 4
