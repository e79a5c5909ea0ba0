// A member may implement an interface's member under another name.
// expect: left
// expect: right
// expect: both
using namespace System;

interface class ILeft { String^ Name(); };
interface class IRight { String^ Name(); };

ref class Both : ILeft, IRight {
public:
    virtual String^ LeftName() = ILeft::Name { return "left"; }
    virtual String^ RightName() = IRight::Name { return "right"; }
    String^ Name() { return "both"; }
};

int main() {
    Both^ both = gcnew Both();
    ILeft^ left = both;
    IRight^ right = both;
    Console::WriteLine(left->Name());
    Console::WriteLine(right->Name());
    Console::WriteLine(both->Name());
    return 0;
}
