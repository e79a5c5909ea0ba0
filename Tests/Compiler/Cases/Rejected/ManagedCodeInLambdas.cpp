// Native code makes the objects of a class template, in all its instantiations with one text.
using namespace System;

template<class T> struct Later {
    int n = 1;
    int (*f)(int) = [](int x) { Console::WriteLine(x); return x; }; // error: BR2007
};

int main() {
    Later<int> later;
    return later.f(1);
}
