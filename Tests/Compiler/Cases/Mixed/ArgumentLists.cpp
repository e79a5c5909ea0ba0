// Functions with a C argument list are native code, as with /clr: IL has no way to walk the list.
#include <cstdarg>
#include <cstdio>
#include <string>

using namespace System;

int sum(int count, ...) {
    va_list list;
    va_start(list, count);
    int result = 0;
    for (int i = 0; i < count; i++) result += va_arg(list, int);
    va_end(list);
    return result;
}

std::string format(const char* text, ...) {
    va_list list;
    va_start(list, text);
    char buffer[64];
    vsnprintf(buffer, sizeof buffer, text, list);
    va_end(list);
    return buffer;
}

void report(String^ text) { Console::WriteLine("reported {0}", text); }
void reported(const char* text) { report(gcnew String(text)); }

class Log {
    int lines_ = 0;
public:
    void write(const char* text, ...) {
        va_list list;
        va_start(list, text);
        char buffer[64];
        vsnprintf(buffer, sizeof buffer, text, list);
        va_end(list);
        reported(buffer);
        lines_++;
    }
    int lines() { return lines_; }
};

int main() {
    // expect: 6
    array<int>^ numbers = {1, 2, 3};
    Console::WriteLine(sum(3, numbers[0], numbers[1], numbers->Length));
    // expect: 5 x 2.5
    Console::WriteLine(gcnew String(format("%d %s %g", numbers->Length + 2, "x", 2.5).c_str()));
    // expect: reported line 1
    Log log;
    log.write("line %d", log.lines() + 1);
    // expect: 1
    Console::WriteLine(log.lines());
    return 0;
}
