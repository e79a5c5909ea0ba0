// expect: 2 2 0 3 4
// expect: 8 16
// expect: evaluated
// expect: 5 7
// expect: 3 xx
// expect: evaluated
// expect: 10
// Default arguments with managed code of members of class templates.
#include <string>
#include <gcroot.h>
using namespace System;

int evaluated(int n) {
    Console::WriteLine("evaluated");
    return n;
}

template<class T> struct Num {
    T v;
    Num(T x = (T)Math::Abs(-2)) : v(x) {}
    int cmp(T o, int d = Int32::Parse("3")) const { return v == o ? 0 : d; }
    static Num make(T x = (T)Math::Sqrt(16)) { return Num(x); }
    int size(int n = Math::Max((int)sizeof(T), 1), int factor = Math::Min(2, 3)) const;
    virtual int both(int a = evaluated(5), int b = native() + Math::Abs(-1)) { return a * 0 + b; }
    static int native() { return 6; }
    static int first(int a = evaluated(5)) { return a; }
    virtual ~Num() {}
};

template<class T> int Num<T>::size(int n, int factor) const { return n * factor; }

template<class T> class Line {
    gcroot<String^> s_;

public:
    explicit Line(int n = Math::Max(2, 1), char c = (char)Convert::ToInt32("120")) : s_(gcnew String((wchar_t)c, n)) {}
    String^ get() const { return s_; }
    int length(const std::string& more = std::string(Math::Abs(-1), 'y')) const { return s_->Length + (int)more.size(); }
};

int main() {
    Num<int> a;
    Num<double> b;
    Console::WriteLine("{0} {1} {2} {3} {4}", a.v, b.v, a.cmp(2), b.cmp(1), Num<int>::make().v);
    Console::WriteLine("{0} {1}", a.size(), b.size());
    int first = Num<int>::first();
    Console::WriteLine("{0} {1}", first, b.both(1));
    Line<int> text;
    Console::WriteLine("{0} {1}", text.length(), text.get());
    Num<char>* c = new Num<char>;
    Console::WriteLine(c->both() + 3);
    delete c;
    return 0;
}
