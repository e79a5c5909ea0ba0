// safe_cast calls conversion functions as static_cast does; a boxed value is unboxed as ever.
// expect: converted 1
// expect: made 9
// expect: 1 text 1
// expect: 9
using namespace System;

value struct Pair;

ref struct Part {
    int number;
    Part() : number(1) {}
    static explicit operator int(Part^ part) { return part->number; }
    static operator String^(Part^ part) { return "text " + part->number; }
};

value struct Pair {
    int first;
    static operator Pair(Part^ part) {
        Pair pair;
        pair.first = part->number;
        Console::WriteLine("converted {0}", part->number);
        return pair;
    }
    static operator Part^(Pair pair) {
        Part^ part = gcnew Part;
        part->number = pair.first;
        Console::WriteLine("made {0}", part->number);
        return part;
    }
};

int main() {
    Part^ part = gcnew Part;
    Pair pair = safe_cast<Pair>(part);
    pair.first += 8;
    Part^ other = safe_cast<Part^>(pair);
    Console::WriteLine("{0} {1}", safe_cast<int>(part), safe_cast<String^>(part));
    Object^ boxed = safe_cast<Object^>(pair);
    Console::WriteLine(safe_cast<Pair>(boxed).first * (other->number / pair.first));
    return 0;
}
