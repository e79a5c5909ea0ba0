// T%: to handles, values, members and elements, as parameter and local.
// expect: 2 1
// expect: changed
// expect: 9
// expect: 7 7
// expect: 11
using namespace System;

generic <typename T>
static void Swap(T% a, T% b) { T c = a; a = b; b = c; }

value struct Pair { int x, y; };

static void Reset(String^% text) { text = "changed"; }
static void Set(Pair% pair) { pair.x = pair.y = 7; }

ref class Box { public: int Value; };

int main() {
    int a = 1, b = 2;
    Swap(a, b);
    Console::WriteLine("{0} {1}", a, b);
    String^ text = "text";
    Reset(text);
    Console::WriteLine(text);
    array<int>^ cells = {1, 2};
    int% second = cells[1];
    second = 9;
    Console::WriteLine(cells[1]);
    Pair pair;
    Set(pair);
    Console::WriteLine("{0} {1}", pair.x, pair.y);
    Box^ box = gcnew Box();
    int% value = box->Value;
    value += 11;
    Console::WriteLine(box->Value);
    return 0;
}
