// A static field may hold an object of its own class.
// expect: one 1
// expect: inner 5
// expect: 4
// expect: 2
#include <string>

using namespace System;

public ref class Singleton {
    int number_;
    Singleton(int number) : number_(number) {}

public:
    static Singleton^ Instance = gcnew Singleton(1);
    static array<Singleton^>^ All = {gcnew Singleton(2), gcnew Singleton(3)};
    property int Number { int get() { return number_; } }

    ref class Inner {
        static Inner^ hidden_ = gcnew Inner();

    public:
        int Value = 5;
        static property Inner^ Hidden { Inner^ get() { return hidden_; } }
    };
};

value struct Point {
    int x;
    Point(int x) : x(x) {}
    static Point Origin = Point(4);
};

namespace Native {
    ref class Text {
        std::string* text_;
        Text(const char* text) : text_(new std::string(text)) {}

    public:
        static Text^ Default = gcnew Text("ab");
        int Length() { return static_cast<int>(text_->size()); }
    };
}

int main() {
    Console::WriteLine("one {0}", Singleton::Instance->Number);
    Console::WriteLine("inner {0}", Singleton::Inner::Hidden->Value);
    Console::WriteLine(Point::Origin.x);
    Console::WriteLine(Native::Text::Default->Length());
    return Singleton::All[1]->Number - 3;
}
