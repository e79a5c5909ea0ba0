// std::exception("text"), a constructor that only Visual C++'s class has.
// expect: one
// expect: two
// expect: std::exception
// expect: three 5
// expect: four
#include <string.h>
#include <string>
using namespace System;
using namespace std;

static void fail(int number) {
    if (number == 1) throw std::exception("one");
    string text = "two";
    if (number == 2) throw exception(text.c_str());
    throw std::exception();
}

ref class Thrower {
public:
    void Throw() { throw std::exception("three"); }
};

int main() {
    for (int i = 1; i < 4; i++) {
        try {
            fail(i);
        } catch (const std::exception& e) {
            Console::WriteLine(gcnew String(e.what()));
        }
    }
    try {
        Thrower thrower;
        thrower.Throw();
    } catch (std::exception& e) {
        Console::WriteLine("{0} {1}", gcnew String(e.what()), strlen(e.what()));
    }
    try {
        throw std::exception("four");
    } catch (Exception^ e) {
        Console::WriteLine(e->Message);
    }
    return 0;
}
