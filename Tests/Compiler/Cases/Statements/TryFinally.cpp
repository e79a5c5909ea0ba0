// __try with __finally is try with finally.
// expect: work done
// expect: work 1 done
// expect: caught broken
using namespace System;

static int early() {
    __try {
        Console::Write("work ");
        return 1;
    } __finally {
        Console::Write("");
    }
}

static void fails() {
    __try {
        throw gcnew Exception("broken");
    } __finally {
        Console::Write("caught ");
    }
}

int main() {
    __try {
        Console::Write("work ");
    } __finally {
        Console::WriteLine("done");
    }
    int n = early();
    Console::WriteLine("{0} done", n);
    try {
        fails();
    } catch (Exception^ e) {
        Console::WriteLine(e->Message);
    }
    return 0;
}
