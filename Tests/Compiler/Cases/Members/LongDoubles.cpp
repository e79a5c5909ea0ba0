// long double is double in members of managed types, as everywhere in Visual C++ (ECMA-372 §12.1).
// expect: 8.5
// expect: 4
// expect: System.Double System.Double
using namespace System;

public ref class Scale {
public:
    long double Factor;
    literal long double Unit = 2.5L;
    property long double Offset;
    static long double Apply(long double value, array<long double>^ more) { return value * 2 + more[0]; }
};

int main() {
    Scale scale;
    scale.Factor = 1.5;
    scale.Offset = 3.25L;
    Console::WriteLine(Scale::Apply(scale.Offset, gcnew array<long double>{2}));
    double sum = scale.Factor + Scale::Unit;
    Console::WriteLine(sum);
    Console::WriteLine("{0} {1}", Scale::typeid->GetField("Factor")->FieldType, Scale::typeid->GetProperty("Offset")->PropertyType);
    return 0;
}
