// A tracking reference lets a function change its argument.
// expect: 2 1
// expect: 7
// expect: changed
using namespace System;

ref class Holder {
public:
    int Value;
};

static void Swap(int% a, int% b) {
    int old = a;
    a = b;
    b = old;
}

static void Set(int% target) { target = 7; }

static void Rename(String^% text) { text = "changed"; }

int main() {
    int x = 1, y = 2;
    Swap(x, y);
    Console::WriteLine("{0} {1}", x, y);

    Holder^ holder = gcnew Holder();
    Set(holder->Value);
    Console::WriteLine(holder->Value);

    String^ text = "original";
    Rename(text);
    Console::WriteLine(text);
    return 0;
}
