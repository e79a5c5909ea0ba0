// C++ evaluates these: where a member template is instantiated, and as managed values.
#include <functional>
using namespace System;

int length(String^ s) { return s->Length; }

template<class T> struct Value {
    T t;
    template<class U> T add(const std::function<U()>& f, U u = static_cast<U>(length("abc"))) { return t + u + f(); } // error: BR2001
};

std::function<int()> given;

struct Start { Start(int n, DateTime day = DateTime(2000, 1, 1)) { Console::WriteLine(day.AddDays(n)); } }; // error: BR2001

int main() {
    Start start(1);
    return Value<int>{1}.add(given);
}
