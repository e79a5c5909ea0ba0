// C++ evaluates these: where a template is instantiated, as objects of a lambda's type, as managed values.
#include <functional>
using namespace System;

int length(String^ s) { return s->Length; }

template<class T> struct Value {
    T t;
    T plus(T u = static_cast<T>(Math::Max(1.5, 2.5))) const { return t + u; } // error: BR2001
    template<class U> T add(const std::function<U()>& f, U u = static_cast<U>(length("abc"))) { return t + u + f(); } // error: BR2001
};

std::function<int()> given;
int call(const std::function<int()>& f = [] { Console::WriteLine("called"); return 1; }) { return f(); } // error: BR2001

struct Start { Start(int n, DateTime day = DateTime(2000, 1, 1)) { Console::WriteLine(day.AddDays(n)); } }; // error: BR2001

int main() {
    Start start(1);
    return call() + Value<int>{1}.add(given) + Value<int>{1}.plus();
}
