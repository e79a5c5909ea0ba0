// C-style casts, const_cast and reinterpret_cast between interior pointers.
using namespace System;

value struct Pair {
    int First;
    short Second;
};

int main() {
    array<int>^ numbers = {0x01020304, 0x11};
    interior_ptr<int> first = &numbers[0];
    interior_ptr<unsigned char> bytes = (interior_ptr<unsigned char>)first;
    Console::WriteLine("{0} {1}", bytes[0], bytes[3]);
    interior_ptr<const int> constant = first;
    interior_ptr<int> variable = const_cast<interior_ptr<int>>(constant);
    *variable = 7;
    interior_ptr<unsigned char> last = (interior_ptr<unsigned char>)&numbers[1];
    interior_ptr<short> halves = reinterpret_cast<interior_ptr<short>>(first);
    Console::WriteLine("{0} {1} {2}", numbers[0], *last, halves[0]);
    array<Pair>^ pairs = gcnew array<Pair>(2);
    interior_ptr<Pair> pair = &pairs[1];
    pair->First = 4;
    interior_ptr<int> member = (cli::interior_ptr<int>)pair;
    *member += 1;
    Console::WriteLine(pairs[1].First);
    return 0;
}

// expect: 4 1
// expect: 7 17 7
// expect: 5
