// expect: 4 8 2 2.5
// expect: 3 3.5 4 System.Double[]
// expect: 3 1.4142135623730951 8 10
// expect: Int32 SByte
// Static members of native class templates with managed initialisers, in the class and outside.
#include <functional>

#include <gcroot.h>
using namespace System;

template<class T> struct S {
    static T twice(T t) { return t + t; }
    static int size;
    static T largest;
    static inline T parsed = (T)Double::Parse("3,5", gcnew System::Globalization::CultureInfo("de-DE"));
    static inline gcroot<array<T>^> list = gcnew array<T>(sizeof(T));
    static std::function<T(int)> f;
    static T both;
    static gcroot<String^> names[2];
};
template<class T> int S<T>::size = Math::Max(1, (int)sizeof(T));
template<class T> T S<T>::largest = Math::Max((T)1.5, (T)2.5);
template<class T> std::function<T(int)> S<T>::f = [](int x) { return (T)Math::Sqrt(x); };
template<class T> T S<T>::both = twice((T)Math::Floor((double)twice((T)2.5)));
template<class T> gcroot<String^> S<T>::names[2] = { T::typeid->Name, "b" };

int main() {
    Console::WriteLine("{0} {1} {2} {3}", S<int>::size, S<double>::size, S<int>::largest, S<double>::largest);
    Console::WriteLine("{0} {1} {2} {3}", S<int>::parsed, S<double>::parsed, S<int>::list->Length, S<double>::list->GetType());
    Console::WriteLine("{0} {1} {2} {3}", S<int>::f(10), S<double>::f(2), S<int>::both, S<double>::both);
    Console::WriteLine("{0} {1}", (String^)S<int>::names[0], (String^)S<char>::names[0]);
    return 0;
}
