// Overloads for a pointer to a native function and for void*.
// expect: function 3, pointer
// expect: made of function 4, made of pointer
using namespace System;

typedef int (*Callback)(int);
typedef void* (*Getter)(void*);

static int next(int value) { return value + 1; }
static void* same(void* value) { return value; }

public ref class Chooser {
    String^ text_;

public:
    Chooser(Callback callback) : text_("made of function " + callback(3)) {}
    Chooser(void*) : text_("made of pointer") {}
    static String^ Which(Callback callback) { return "function " + callback(2); }
    static String^ Which(void*) { return "pointer"; }
    virtual String^ ToString() override { return text_; }
};

int main() {
    int number = 0;
    Console::WriteLine("{0}, {1}", Chooser::Which(next), Chooser::Which(&number));
    Console::WriteLine("{0}, {1}", gcnew Chooser(next), gcnew Chooser(&number));
    return 0;
}
