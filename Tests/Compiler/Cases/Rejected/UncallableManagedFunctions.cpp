// Native code cannot call these, and must.
#include <gcroot.h>
#include <cstdarg>

using namespace System;

class Base {
public:
    virtual String^% take(String^% text) { Console::WriteLine(text); return text; } // error: BR2006
    virtual ~Base() {}
};

class Writer {
    gcroot<String^> text_;

public:
    Writer(String^% text) : text_(text) {}
    void log(const char* format, ...) { Console::WriteLine(gcnew String(format)); } // error: C3175
};

int main() {
    return 0;
}
