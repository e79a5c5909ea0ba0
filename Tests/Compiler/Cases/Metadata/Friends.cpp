// Internal types and members of an assembly that names this one as its friend.
// expect: 7 14 3
// expect: 8 x
// expect: 12 4
// expect: 2
#using "Friends.library.dll" as_friend
using namespace System;
using namespace Store;

ref class Mine : Open {
public:
    Mine() : Open(11) { Poke(); }
    virtual int Level() override { return Depth(); }
};

ref class Pair : ICount {
public:
    virtual property int Count { int get() { return 2; } }
};

int main() {
    Hidden^ hidden = gcnew Hidden();
    Console::WriteLine("{0} {1} {2}", hidden->Value, Hidden::Twice(hidden->Value), Hidden::Inner::Depth);
    Open^ open = gcnew Open(7);
    open->Poke();
    open->Name = "x";
    Console::WriteLine("{0} {1}", open->Secret, open->Name);
    Open^ mine = gcnew Mine();
    Console::WriteLine("{0} {1}", mine->Secret, mine->Level());
    ICount^ count = gcnew Pair();
    Console::WriteLine(count->Count);
    return 0;
}
