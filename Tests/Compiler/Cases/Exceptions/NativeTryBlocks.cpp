// Function-try-blocks with managed code in constructors and destructors of native classes.
// expect: +part body 1
// expect: -part
// expect: +part body 7
// expect: -part
// expect: handler big 7
// expect: out InvalidOperationException big
// expect: native handler negative
// expect: out NativeException negative
// expect: +part body 9
// expect: -part
// expect: replaced ArgumentException nine
// expect: destroyed, handler end
// expect: text: +part
// expect: -part
// expect: text handler abc
#include <stdexcept>
#include <vcclr.h>
using namespace System;

struct part {
    part(int n) {
        if (n < 0)
            throw std::runtime_error("negative");
        Console::WriteLine("+part body {0}", n);
    }
    part(const char*) { Console::WriteLine("text: +part"); }
    ~part() { Console::WriteLine("-part"); }
};

class holder {
    part part_;
    gcroot<String^> text_;

public:
    holder(int n) try : part_(n), text_(gcnew String('x', n)) {
        if (n == 7)
            throw gcnew InvalidOperationException("big");
        if (n == 9)
            throw gcnew FormatException("nine");
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("handler {0} {1}", e->Message, n);
    } catch (FormatException^ e) {
        throw gcnew ArgumentException(e->Message);
    } catch (const std::exception& e) {
        Console::WriteLine("native handler {0}", gcnew String(e.what()));
    }
    holder(String^ text);
};

holder::holder(String^ text) try : part_("t"), text_(text) {
    throw gcnew FormatException(text);
} catch (FormatException^ e) {
    Console::WriteLine("text handler {0}", e->Message);
}

struct ends {
    ~ends() try {
        throw gcnew InvalidOperationException("end");
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("destroyed, handler {0}", e->Message);
        return;
    }
};

static void build(int n) {
    try {
        holder h(n);
    } catch (ArgumentException^ e) {
        Console::WriteLine("replaced {0} {1}", e->GetType()->Name, e->Message);
    } catch (Exception^ e) {
        Console::WriteLine("out {0} {1}", e->GetType()->Name, e->Message);
    }
}

int main() {
    build(1);
    build(7);
    build(-1);
    build(9);
    { ends e; }
    try { holder h("abc"); } catch (FormatException^) {}
    return 0;
}
