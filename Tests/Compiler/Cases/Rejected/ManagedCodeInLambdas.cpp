// Native code makes the objects of a class template, in all its instantiations with one text.
#include <string>
using namespace System;

template<class T> struct Later {
    T value{};
    std::string text;
    Later() : text([](auto x) { Console::WriteLine(x); return "a"; }(5)) {} // error: BR2007
};

int main() {
    Later<int> later;
    return static_cast<int>(later.text.size());
}
