// Unbound delegates: the object comes with the call, as a handle, a tracking reference or an interior pointer.
// expect: ann 1
// expect: bob 2
// expect: ann 3
// expect: 5 6
// expect: 7
// expect: bound bob
// expect: ann 9
// expect: ann
// expect: carl
// expect: Derived
// expect: given, bob
using namespace System;
using namespace System::Collections::Generic;

ref class Person {
    String^ name_;

public:
    Person(String^ name) : name_(name) {}
    void Count(int number) { Console::WriteLine("{0} {1}", name_, number); }
    void Show() { Console::WriteLine("bound {0}", name_); }
    void Meet(Person^ other) { Console::Write("given, "); }
    void Meet() { Console::WriteLine(name_); }
    virtual String^ Kind() { return "Base"; }
    property String^ Name {
        String^ get() { return name_; }
        void set(String^ value) { name_ = value; }
    }
};

ref class Worker : Person {
public:
    Worker() : Person("worker") {}
    virtual String^ Kind() override { return "Derived"; }
};

value class Size {
public:
    int Number;
    void Show() { Console::Write(Number); }
};

delegate void ByHandle(Person^, int number);
delegate void ByReference(Person%, int number);
delegate void ByPointer(interior_ptr<Size>);
delegate void ByValueReference(Size%);
delegate void Plain();
delegate String^ Getter(Person^);
delegate void Setter(Person^, String^);
delegate void Meeting(Person^);

generic<typename T> delegate String^ Describer(T object);

int main() {
    Person^ ann = gcnew Person("ann");
    Person^ bob = gcnew Person("bob");
    ByHandle^ count = gcnew ByHandle(&Person::Count);
    count(ann, 1);
    count(bob, 2);
    ByReference^ reference = gcnew ByReference(&Person::Count);
    reference(*ann, 3);

    Size five, six;
    five.Number = 5;
    six.Number = 6;
    ByPointer^ pointer = gcnew ByPointer(&Size::Show);
    pointer(&five);
    Console::Write(" ");
    ByValueReference^ value = gcnew ByValueReference(&Size::Show);
    value(six);
    Console::WriteLine();
    six.Number = 7;
    Plain^ boxed = gcnew Plain(six, &Size::Show);
    boxed();
    Console::WriteLine();

    Plain^ bound = gcnew Plain(bob, &Person::Show);
    bound();
    count += gcnew ByHandle(&Person::Count);
    count -= gcnew ByHandle(&Person::Count);
    count(ann, 9);

    Getter^ get = gcnew Getter(&Person::Name::get);
    Setter^ set = gcnew Setter(&Person::Name::set);
    Console::WriteLine(get(ann));
    set(ann, "carl");
    Console::WriteLine(get(ann));
    Describer<Person^>^ describe = gcnew Describer<Person^>(&Person::Kind);
    Console::WriteLine(describe(gcnew Worker()));

    Meeting^ meeting = gcnew Meeting(ann, &Person::Meet);
    meeting += gcnew Meeting(&Person::Meet);
    meeting(bob);
    return 0;
}
