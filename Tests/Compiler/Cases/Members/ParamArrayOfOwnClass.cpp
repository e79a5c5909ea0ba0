// Parameter arrays of the unit's own classes, called with gcnew expressions, handles and calls.
// expect: 1 2 0
// expect: nut bolt
// expect: screw
using namespace System;

ref class Part {
public:
    initonly String^ Name;
    Part(String^ name) : Name(name) {}
};

ref class Box {
    int Count(String^ label, ... array<Part^>^ parts) { return parts->Length; }

public:
    static Part^ Make(String^ name) { return gcnew Part(name); }

    static String^ Names(... array<Part^>^ parts) {
        array<String^>^ names = gcnew array<String^>(parts->Length);
        for (int i = 0; i < parts->Length; i++) names[i] = parts[i]->Name;
        return String::Join(" ", names);
    }

    void Show() {
        Console::WriteLine("{0} {1} {2}", Count("a", gcnew Part("x")), Count("b", gcnew Part("y"), gcnew Part("z")), Count("c"));
        Part^ nut = gcnew Part("nut");
        Console::WriteLine(Names(nut, Make("bolt")));
        Console::WriteLine(Names(Make("screw")));
    }
};

int main() {
    Box box;
    box.Show();
    return 0;
}
