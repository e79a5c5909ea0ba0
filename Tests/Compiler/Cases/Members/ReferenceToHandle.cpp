// A function may replace the object behind a handle.
// expect: new
// expect: old
using namespace System;

ref class Swapper {
public:
    static void Swap(String^% a, String^% b) {
        String^ c = a;
        a = b;
        b = c;
    }
};

int main() {
    String^ first = "old";
    String^ second = "new";
    Swapper::Swap(first, second);
    Console::WriteLine(first);
    Console::WriteLine(second);
    return 0;
}
