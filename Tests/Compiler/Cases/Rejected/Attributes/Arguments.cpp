// The order and the values of arguments, attributes without anything to stand before, and places that take none.
using namespace System;
using namespace System::Reflection;

[AttributeUsage(AttributeTargets::All)]
public ref class NoteAttribute : Attribute {
public:
    NoteAttribute() {}
    NoteAttribute(int) {}
    property int Level;
};

[AttributeUsage(AttributeTargets::Class)]
public ref class MarkAttribute : Attribute {};

int variable = 3;

[Note(Level = 1, Level = 2)] // error: C3103
ref class Twice {};

[Note(Level = 1, 2)] // error: C3106
ref class Behind {};

[Note(Level = variable)] // error: C3101
ref class Varying {};

[Note]; // error: C3097
[Mark]; // error: C3094
[assembly:Note];

ref class Indexed {
    property int default[[Note] int] { int get(int index) { return index; } } // error: C3155
};

int main() {
    [Obsolete("no")] int local = 3; // error: C3749
    [Obsolete] String^ text = nullptr; // error: C3749
    int n = [local]() { return local; }();
    [](int i) { return i; }(n);
    return 0;
}
