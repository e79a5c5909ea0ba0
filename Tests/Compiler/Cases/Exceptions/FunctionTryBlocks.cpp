// A try block in place of a function's body.
// expect: 3
// expect: FormatException
// expect: native range
// expect: property 0
// expect: free 42
using namespace System;
#include <stdexcept>

static int pick(int kind) {
    if (kind == 1)
        throw gcnew FormatException();
    return kind;
}

static int fail(int kind) {
    if (kind == 2)
        throw std::out_of_range("range");
    return kind;
}

ref class Reader {
public:
    int Read(int kind) try {
        return pick(kind) + fail(kind);
    } catch (FormatException^ e) {
        Console::WriteLine(e->GetType()->Name);
        return -1;
    } catch (const std::exception& e) {
        Console::WriteLine("native {0}", gcnew String(e.what()));
        return -2;
    }

    property int Length {
        int get() try { return fail(2); } catch (...) { return 0; }
    }

    static int Declared(int kind);
};

int Reader::Declared(int kind) try { return fail(kind); } catch (const std::exception&) { return 42; }

int main() {
    Reader reader;
    Console::WriteLine(reader.Read(0) + 3);
    reader.Read(1);
    reader.Read(2);
    Console::WriteLine("property {0}", reader.Length);
    Console::WriteLine("free {0}", Reader::Declared(2));
    return 0;
}
