// literal fields are constants of the metadata.
// expect: 100
// expect: name
// expect: 2.5
// expect: True
using namespace System;

ref class Limits {
public:
    literal int Size = 100;
    literal String^ Name = "name";
    literal double Ratio = 2.5;
};

int main() {
    Console::WriteLine(Limits::Size);
    Console::WriteLine(Limits::Name);
    Console::WriteLine(Limits::Ratio);
    Console::WriteLine(Limits::typeid->GetField("Size")->IsLiteral);
    return 0;
}
