// T::Parse and T::MaxValue in templates, where T may be a scalar, a value type or a class.
// expect: 42 1.5 2001 own
// expect: 2147483647 255
using namespace System;

ref struct Own {
    String^ text;
    static Own^ Parse(String^ text) {
        Own^ own = gcnew Own;
        own->text = text;
        return own;
    }
};

template<class T> T Parsed(String^ text) { return T::Parse(text); }
template<class T> auto Made(String^ text) { return T::Parse(text); }
template<class T> T Largest() { return T::MaxValue; }

int main() {
    Console::WriteLine("{0} {1} {2} {3}", Parsed<int>("42"), Parsed<Double>("1.5"), Parsed<DateTime>("2001-02-03").Year, Made<Own>("own")->text);
    Console::WriteLine("{0} {1}", Largest<int>(), Largest<unsigned char>());
    return 0;
}
