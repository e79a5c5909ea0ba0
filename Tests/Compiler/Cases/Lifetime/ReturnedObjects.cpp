// Objects of ref classes that functions return by value: the caller has them, as a variable until the end of its scope, as a temporary
// until the end of the full expression. A local object is copied first.
using namespace System;

ref class Part {
    int id_;
    bool isDead_;
    static int made_ = 0;

public:
    Part() : id_(++made_) { Console::WriteLine("made {0}", id_); }
    Part(const Part% other) : id_(++made_) { Console::WriteLine("copy {0} of {1}{2}", id_, other.id_, other.isDead_ ? " (dead)" : ""); }
    ~Part() {
        isDead_ = true;
        Console::WriteLine("end {0}", id_);
    }
    Part operator+(int) { return Part(); }
    int Use() {
        Console::WriteLine("use {0}{1}", id_, isDead_ ? " (dead)" : "");
        return id_;
    }
};

Part Make() { return Part(); }
Part Copied() {
    Part part;
    return part;
}
Part PassedOn() { return Make(); }
Part Chosen(bool isFirst) {
    if (isFirst)
        return Make();
    throw gcnew InvalidOperationException("none");
}
Part Either(bool isFirst) { return isFirst ? Part() : Make(); }
Part CopyOf(Part% part) { return part; }
void Take(Part part) { part.Use(); }

int main() {
    Console::WriteLine("-- variable");
    {
        Part part = Make();
        part.Use();
    }
    Console::WriteLine("-- temporary");
    int id = Make().Use() + PassedOn().Use();
    Make();
    Console::WriteLine("-- copy");
    {
        Part part = Copied();
        part.Use();
        Take(part);
    }
    Console::WriteLine("-- operator");
    {
        Part part;
        (part + 1).Use();
        Part sum = part + 2;
        sum.Use();
    }
    Console::WriteLine("-- choice");
    {
        Part part = Either(false);
        Part other = id > 0 ? CopyOf(part) : Make();
        other.Use();
    }
    Console::WriteLine("-- exception");
    try {
        Chosen(true).Use();
        Chosen(false).Use();
    } catch (InvalidOperationException^ e) {
        Console::WriteLine(e->Message);
    }
}
// expect: -- variable
// expect: made 1
// expect: use 1
// expect: end 1
// expect: -- temporary
// expect: made 2
// expect: use 2
// expect: made 3
// expect: use 3
// expect: end 3
// expect: end 2
// expect: made 4
// expect: end 4
// expect: -- copy
// expect: made 5
// expect: copy 6 of 5
// expect: end 5
// expect: use 6
// expect: copy 7 of 6
// expect: use 7
// expect: end 7
// expect: end 6
// expect: -- operator
// expect: made 8
// expect: made 9
// expect: use 9
// expect: made 10
// expect: use 10
// expect: end 10
// expect: end 8
// expect: -- choice
// expect: made 11
// expect: copy 12 of 11
// expect: use 12
// expect: end 12
// expect: end 11
// expect: -- exception
// expect: made 13
// expect: use 13
// expect: end 13
// expect: none
