// Functions of a program may have the names that the compiler uses for its own purposes, also over handles.
// expect: a True True a
// expect: 3 4 5 True a
// expect: 6
using namespace System;

template<class T> T^ begin(T^ x) { return x; }
template<class T> T^ end(T^ x) { return nullptr; }
template<class T> bool same(T^ a, T^ b) { return Object::ReferenceEquals(a, b); }
template<class T> T^ self(T^ a) { return a; }
template<class T> int each(T^ a) { return 3; }
int nil(String^ s) { return 4; }
int fill(array<int>^ a) { return 5; }
bool related(String^ a) { return true; }
template<class T> T value(T a) { return a; }

int main() {
    String^ s = "a";
    Console::WriteLine("{0} {1} {2} {3}", begin(s), end(s) == nullptr, same(s, s), self(s));
    Console::WriteLine("{0} {1} {2} {3} {4}", each(s), nil(s), fill(gcnew array<int>(1)), related(s), value(s));
    int sum = 0;
    for (int i : gcnew array<int>{1, 2, 3}) sum += i;
    Console::WriteLine(sum);
    return 0;
}
