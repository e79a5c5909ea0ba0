// Whatever a program calls first, the library's variables are initialised by then.
#include <cstdarg>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

using namespace System;

#define API __declspec(dllexport)

static std::string base = std::string("base") + std::to_string(DateTime(7, 1, 1).Year);
static std::map<std::string, int> table = {{"a", 1}, {"b", 2}};

extern "C" API int Printed(char* out, const char* format, ...) { // warning: C4793
    va_list values;
    va_start(values, format);
    const int length = vsnprintf(out, 20, format, values);
    va_end(values);
    return length + static_cast<int>(base.size());
}

class API Item {
    std::string text_;
    int number_ = static_cast<int>(base.size());
    std::vector<int> numbers_;

public:
    Item();
    Item(int number);
    Item(const Item& other);
    static const std::string& Base() { return base; }
    operator int() const { return static_cast<int>(base.size()) + number_; }
    const std::string& text() const { return text_; }

    struct API Inner {
        int size;
        Inner();
    };
};

Item::Item() : Item(table["a"]) {}

Item::Item(int number) try : text_(base), numbers_{number, static_cast<int>(table.size())} {
    if (number < 0)
        throw 5;
    Console::WriteLine("item {0}", gcnew String(text_.c_str()));
} catch (int) {
    throw;
}

Item::Item(const Item& other) : text_(other.text_ + base), number_(table.at("b")), numbers_(other.numbers_) {}

Item::Inner::Inner() : size(static_cast<int>(base.size())) {}

template<class T> API T Twice(T a) { return a + a + T(table.size()); }

template API int Twice<int>(int);

API std::string& Reference() noexcept { return base; }

API auto Function() -> int (*)(int) {
    return [](int a) { return a + static_cast<int>(base.size()); };
}

// expect: 6 7
// expect: item base7
// expect: base7 10 base7base7 7
// expect: item base7
// expect: base7
// expect: base7
// expect: 5
// expect: 10
// expect: base7
// expect: 6
// expect: thrown 5
