// A managed override of a native virtual function throws through the library that called it.
// expect: 8
// expect: FormatException four, same True, unwound 1, stack True
// expect: System.FormatException: four, unwound 2
// expect: late FormatException four, same True, unwound 3, stack True
// expect: native range: five, unwound 4
// expect: late native range: five
// expect: managed handler: NativeException five
#include "Overrides.h"
#include <stdexcept>
using namespace System;

ref struct Thrown { static Exception^ Last; };

class printer : public visitor {
public:
    int visit(int value) override {
        if (value == 4)
            throw Thrown::Last = gcnew FormatException("four");
        if (value == 5)
            throw std::out_of_range("five");
        return Int32::Parse(value.ToString());
    }
};

static void report(String^ what, Exception^ e) {
    Console::WriteLine(
        "{0}{1} {2}, same {3}, unwound {4}, stack {5}", what, e->GetType()->Name, e->Message, e == Thrown::Last, unwound, e->StackTrace->Contains("visit"));
}

int main() {
    printer p;
    Console::WriteLine(call(p, 7));
    unwound = 0;
    try { call(p, 4); } catch (FormatException^ e) { report("", e); }
    Console::Write("{0}, ", gcnew String(swallow(p, 4)));
    Console::WriteLine("unwound {0}", unwound);
    try { throw_late(p, 4); } catch (Exception^ e) { report("late ", e); }
    try { call(p, 5); } catch (const std::out_of_range& e) { Console::WriteLine("native range: {0}, unwound {1}", gcnew String(e.what()), unwound); }
    try { throw_late(p, 5); } catch (const std::out_of_range& e) { Console::WriteLine("late native range: {0}", gcnew String(e.what())); }
    try { call(p, 5); } catch (Exception^ e) { Console::WriteLine("managed handler: {0} {1}", e->GetType()->Name, e->Message); }
    return 0;
}
