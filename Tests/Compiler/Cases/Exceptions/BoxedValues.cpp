// Boxed values as exceptions: caught by the handle of their own type, with their fields.
// expect: code 11
// expect: other
using namespace System;

value struct Failure {
    int Code;
};

void Fail(int code) {
    Failure failure = {code};
    throw (Failure^)failure;
}

int main() {
    try {
        Fail(11);
    } catch (Failure^ failure) {
        Console::WriteLine("code {0}", failure->Code);
    }
    try {
        Fail(12);
    } catch (String^) {
        Console::WriteLine("text");
    } catch (Object^) {
        Console::WriteLine("other");
    }
    return 0;
}
