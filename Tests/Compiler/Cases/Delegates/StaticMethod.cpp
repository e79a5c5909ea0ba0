// A delegate over a static method and over a free function.
// expect: 9
// expect: 6
using namespace System;

delegate int Function(int);

ref class Functions {
public:
    static int Square(int n) { return n * n; }
};

static int Twice(int n) { return 2 * n; }

int main() {
    Function^ f = gcnew Function(&Functions::Square);
    Console::WriteLine(f(3));
    f = gcnew Function(&Twice);
    Console::WriteLine(f->Invoke(3));
    return 0;
}
