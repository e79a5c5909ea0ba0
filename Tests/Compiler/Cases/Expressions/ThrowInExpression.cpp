// throw is an expression: in a branch of ?: and after a comma.
// expect: 5
// expect: negative
// expect: name
// expect: no name
// expect: thrown
using namespace System;

static int Checked(int value) { return value >= 0 ? value : throw gcnew ArgumentException("negative"); }

static String^ NotNull(String^ text) {
    return text == nullptr ? throw gcnew InvalidOperationException("no name") : text;
}

int main() {
    Console::WriteLine(Checked(5));
    try {
        Console::WriteLine(Checked(-1));
    } catch (ArgumentException^ e) {
        Console::WriteLine(e->Message);
    }
    Console::WriteLine(NotNull("name"));
    try {
        NotNull(nullptr);
    } catch (InvalidOperationException^ e) {
        Console::WriteLine(e->Message);
    }
    try {
        bool always = true;
        always ? throw gcnew Exception("thrown") : (void)0;
    } catch (Exception^ e) {
        Console::WriteLine(e->Message);
    }
    return 0;
}
