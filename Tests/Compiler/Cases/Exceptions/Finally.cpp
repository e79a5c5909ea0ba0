// finally runs on every way out.
// expect: try
// expect: finally
// expect: catch
// expect: finally
// expect: returned 5
// expect: finally
// expect: finally
using namespace System;

static int Return() {
    try {
        return 5;
    } finally {
        Console::WriteLine("returned 5");
    }
}

int main() {
    try {
        Console::WriteLine("try");
    } finally {
        Console::WriteLine("finally");
    }
    try {
        throw gcnew Exception();
    } catch (Exception^) {
        Console::WriteLine("catch");
    } finally {
        Console::WriteLine("finally");
    }
    int result = Return();
    for (int i = 0; i < 2; ++i) {
        try {
            if (result == 5)
                continue;
        } finally {
            Console::WriteLine("finally");
        }
    }
    return 0;
}
