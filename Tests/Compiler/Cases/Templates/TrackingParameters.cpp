// Templates whose parameters are tracking references: members of native classes, free ones, members of ref classes.
// expect: any
// expect: any
// expect: 5 1
// expect: 1 7
// expect: 2
using namespace System;

class Reader {
public:
    template<typename T> static int Read(T% value) {
        Console::WriteLine("any");
        return 0;
    }
    template<class T> static bool Same(const T% left, const T% right) { return left == right; }
};

template<typename T> void Exchange(T% left, T% right) {
    T kept = left;
    left = right;
    right = kept;
}

ref struct Box {
    int Number;
    template<typename T> static void Increase(T% value) { value++; }
};

int main() {
    Box^ box = gcnew Box();
    int local = 1;
    Reader::Read(local);
    Reader::Read(box->Number);
    int other = 5;
    Exchange(local, other);
    Console::WriteLine("{0} {1}", local, other);
    box->Number = 7;
    Exchange(box->Number, other);
    Console::WriteLine("{0} {1}", box->Number, other);
    Box::Increase(box->Number);
    Console::WriteLine(box->Number);
    return Reader::Same(local, other) ? 1 : 0;
}
