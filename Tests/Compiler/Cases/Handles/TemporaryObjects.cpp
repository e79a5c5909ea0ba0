// A tracking reference binds to an object that has no name: one that is created in place, one that a function returns, one behind a handle.
// expect: 5 6 3
// expect: 7 8
// expect: 4 and 2
using namespace System;

ref class Part {
    int size_;

public:
    Part() : size_(3) {}
    Part(int size) : size_(size) {}
    Part(const Part% other) : size_(const_cast<Part%>(other).size_) {}
    property int Size { int get() { return size_; } }
};

ref struct Box {
    String^ text;
    Box(Part% part, int more) : text(part.Size + " and " + more) {}
};

static int SizeOf(Part% part) { return part.Size; }
static int SizeOfConstant(const Part% part) { return const_cast<Part%>(part).Size; }
static Part Made() { return Part(8); }

int main() {
    Console::WriteLine("{0} {1} {2}", SizeOf(*gcnew Part(5)), SizeOfConstant(Part(6)), SizeOfConstant(Part()));
    Console::WriteLine("{0} {1}", SizeOf(Part(7)), SizeOf(Made()));
    Box^ box = gcnew Box(Part(4), 2);
    Console::WriteLine(box->text);
    return 0;
}
