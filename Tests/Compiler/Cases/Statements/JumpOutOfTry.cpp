// goto, break, continue and return leave protected regions; finally blocks run on the way.
// expect: finally 1
// expect: out
// expect: finally 2
// expect: finally 2
// expect: finally 3
// expect: 7
using namespace System;

static int Return() {
    try {
        return 7;
    } finally {
        Console::WriteLine("finally 3");
    }
}

int main() {
    try {
        goto out;
    } finally {
        Console::WriteLine("finally 1");
    }
    Console::WriteLine("skipped");
out:
    Console::WriteLine("out");
    for (int i = 0; i < 5; ++i) {
        try {
            if (i == 0)
                continue;
            break;
        } finally {
            Console::WriteLine("finally 2");
        }
    }
    Console::WriteLine(Return());
    return 0;
}
