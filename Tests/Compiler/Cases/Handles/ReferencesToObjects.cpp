// A tracking reference to an object keeps to it: what gave the handle is evaluated once, and may mean another object later.
// expect: made
// expect: 4 4
// expect: first
// expect: second
using namespace System;

ref class Box {
public:
    int number;
    String^ name;
    Box(String^ name) : name(name) {}
};

Box^ make() {
    Console::WriteLine("made");
    return gcnew Box("made");
}

int main() {
    Box% box = *make();
    box.number = 4;
    Box% same = box;
    Console::WriteLine("{0} {1}", box.number, same.number);
    Box^ handle = gcnew Box("first");
    Box% first = *handle;
    handle = gcnew Box("second");
    Console::WriteLine(first.name);
    Console::WriteLine(handle->name);
    return 0;
}
