// Members whose declarations name their own class: Visual C++ reads void C::F() in C as void F().
// expect: 6 ABC
// expect: outer inner
// expect: 3
using namespace System;

namespace Shop {
    public ref class Counter {
    public:
        int Counter::Times(int x, int y) { return x * y; }
        String^ Counter::Upper(String^ text);
        static int Counter::Started = 3;

        ref class Inner {
        public:
            virtual String^ Inner::ToString() override { return "inner"; }
        };

        virtual String^ Counter::ToString() override { return "outer"; }
    };
}

String^ Shop::Counter::Upper(String^ text) { return text->ToUpperInvariant(); }

int main() {
    Shop::Counter counter;
    Console::WriteLine("{0} {1}", counter.Times(2, 3), counter.Upper("abc"));
    Console::WriteLine("{0} {1}", %counter, gcnew Shop::Counter::Inner());
    Console::WriteLine(Shop::Counter::Started);
    return 0;
}
