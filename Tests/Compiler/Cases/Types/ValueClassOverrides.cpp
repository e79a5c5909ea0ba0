// A value class may override what it inherits from Object.
// expect: <7>
// expect: <7>
// expect: True
using namespace System;

value class Id {
public:
    int Number;

    virtual String^ ToString() override { return String::Format("<{0}>", Number); }
};

int main() {
    Id id;
    id.Number = 7;
    Console::WriteLine(id.ToString());
    Console::WriteLine("{0}", id);
    Id same = id;
    Console::WriteLine(id.Equals(same));
    return 0;
}
