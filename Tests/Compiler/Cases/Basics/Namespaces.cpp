// Types in nested namespaces, aliases and using declarations.
// expect: inner
// expect: outer
// expect: inner
using namespace System;

namespace Outer {
    ref class Thing {
    public:
        static String^ Name() { return "outer"; }
    };

    namespace Inner {
        ref class Thing {
        public:
            static String^ Name() { return "inner"; }
        };
    }
}

namespace Short = Outer::Inner;

int main() {
    Console::WriteLine(Outer::Inner::Thing::Name());
    using Outer::Thing;
    Console::WriteLine(Thing::Name());
    Console::WriteLine(Short::Thing::Name());
    return 0;
}
