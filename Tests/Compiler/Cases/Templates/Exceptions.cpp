// Exceptions in templates: handlers for the parameter type, finally, rethrow, native exceptions, guards of native objects.
// expect: caught bad format
// expect: not mine
// expect: finally
// expect: native: broken
// expect: 1 object left
// expect: 0 objects left
using namespace System;
#include <stdexcept>
#include <vector>

template<class E, class Work>
bool catches(Work^ work) {
    try {
        work();
    } catch (E^ e) {
        Console::WriteLine("caught {0}", e->Message);
        return true;
    }
    return false;
}

template<class E>
void attempt(Action^ work) {
    try {
        try {
            work();
        } catch (E^) {
            Console::WriteLine("mine");
            throw;
        } finally {
            Console::WriteLine("finally");
        }
    } catch (Exception^) {
    }
}

template<class N>
void guarded(int value) {
    try {
        N object(value);
        object.check();
    } catch (const typename N::error& e) {
        Console::WriteLine("native: {0}", gcnew String(e.what()));
    }
}

struct Checked {
    using error = std::runtime_error;
    int value;
    explicit Checked(int v) : value(v) { ++alive(); }
    ~Checked() { --alive(); }
    static int& alive() { static int count = 0; return count; }
    void check() const {
        if (value < 0)
            throw std::runtime_error("broken");
    }
};

void bad() { throw gcnew FormatException("bad format"); }
void worse() { throw gcnew InvalidOperationException("not mine"); }

int main() {
    catches<FormatException>(gcnew Action(&bad));
    try {
        catches<FormatException>(gcnew Action(&worse));
    } catch (InvalidOperationException^ e) {
        Console::WriteLine(e->Message);
    }
    attempt<FormatException>(gcnew Action(&worse));
    guarded<Checked>(-1);
    Checked* one = new Checked(1);
    Console::WriteLine("{0} object left", Checked::alive());
    delete one;
    guarded<Checked>(1);
    Console::WriteLine("{0} objects left", Checked::alive());
    return 0;
}
