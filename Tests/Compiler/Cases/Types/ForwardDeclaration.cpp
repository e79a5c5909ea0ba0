// Two classes that know each other.
// expect: Ann lives in Rome
// expect: 1
using namespace System;
using namespace System::Collections::Generic;

ref class City;

ref class Person {
public:
    String^ Name;
    City^ Home;
    String^ Describe();
};

ref class City {
public:
    String^ Name;
    List<Person^>^ People;

    City(String^ name) : Name(name), People(gcnew List<Person^>()) {}
};

String^ Person::Describe() { return Name + " lives in " + Home->Name; }

int main() {
    City^ rome = gcnew City("Rome");
    Person^ ann = gcnew Person();
    ann->Name = "Ann";
    ann->Home = rome;
    rome->People->Add(ann);
    Console::WriteLine(ann->Describe());
    Console::WriteLine(rome->People->Count);
    return 0;
}
