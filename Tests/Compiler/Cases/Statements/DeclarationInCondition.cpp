// A variable declared in a condition lives in both branches.
// expect: text of 4
// expect: none
using namespace System;

static void Show(Object^ object) {
    if (String^ text = dynamic_cast<String^>(object))
        Console::WriteLine("text of {0}", text->Length);
    else
        Console::WriteLine("none");
}

int main() {
    Show("four");
    Show(4);
    return 0;
}
