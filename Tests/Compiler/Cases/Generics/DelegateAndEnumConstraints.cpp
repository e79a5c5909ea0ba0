// System::Delegate and System::Enum as constraints, and a class that is only declared so far.
// expect: cleared
// expect: set
// expect: called
// expect: 7 Sunday
// expect: 4
using namespace System;
using namespace System::Runtime::InteropServices;

struct Shape { double native; };

namespace Drafts {
    ref struct Shape;

    value struct Pair {
        generic<typename T> where T : Shape
        void First([Out] T% shape);
    };

    ref struct Shape { int corners = 0; };

    generic<typename T> where T : Shape
    void Pair::First([Out] T% shape) {
        shape = (T)gcnew Shape();
        shape->corners = 4;
    }
}

generic<typename T> where T : Delegate
value struct Handler {
    T kept;

    property T Delegate {
        T get() { return kept; }
        void set(T value) {
            kept = value;
            Console::WriteLine(kept ? "set" : "cleared");
        }
    }
};

generic<typename T> where T : Enum
ref struct Names {
    static String^ Describe(T value) { return String::Format("{0} {1}", Enum::GetNames(T::typeid)->Length, value); }
};

static void called() { Console::WriteLine("called"); }

int main() {
    Handler<Action^> handler;
    handler.Delegate = nullptr;
    handler.Delegate = gcnew Action(&called);
    handler.Delegate();
    Console::WriteLine(Names<DayOfWeek>::Describe(DayOfWeek::Sunday));

    Drafts::Pair pair;
    Drafts::Shape^ shape;
    pair.First(shape);
    Console::WriteLine(shape->corners);
    return 0;
}
