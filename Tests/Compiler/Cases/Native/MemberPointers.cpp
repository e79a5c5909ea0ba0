// Pointers to members of native classes in managed functions: made, kept, compared, passed and used there.
// expect: 3 3
// expect: 11 4
// expect: 15 55 33
// expect: 2
// expect: call 2
// expect: False True set
// expect: 11
// expect: null
// expect: 15
using namespace System;

struct Point {
    int x, y;
    Point(int a, int b) : x(a), y(b) {}
    int sum() const { return x + y; }
    int scale(int factor) { return x * factor; }
    virtual int kind() { return 1; }
};

struct Derived : Point {
    Derived() : Point(1, 2) {}
    int kind() override { return 2; }
};

typedef int (Point::*Function)();

static int call(Point& point, Function function) {
    Console::Write("call ");
    return (point.*function)();
}

static Function choose(String^ name) { return name == "kind" ? &Point::kind : nullptr; }

ref class Field {
    int Point::*member_;
    Point* point_;

public:
    Field(int Point::*member, Point* point) : member_(member), point_(point) {}
    property int Value { int get() { return point_->*member_; } }
};

int main() {
    Point point(3, 4);
    Point* pointer = &point;
    int Point::*member = &Point::x;
    Console::WriteLine("{0} {1}", point.*member, pointer->*member);
    point.*member = 10;
    pointer->*member += 1;
    int x = point.x;
    member = &Point::y;
    Console::WriteLine("{0} {1}", x, point.*member);

    int (Point::*sum)() const = &Point::sum;
    int (Point::*scale)(int) = &Point::scale;
    Console::WriteLine("{0} {1} {2}", (point.*sum)(), (pointer->*scale)(5), (pointer->*scale)(Math::Max(2, 3)));
    Derived derived;
    Function kind = &Point::kind;
    Console::WriteLine((derived.*kind)());
    Console::WriteLine(call(derived, &Point::kind));
    bool isNull = member == nullptr;
    Console::WriteLine("{0} {1} {2}", isNull, member == &Point::y, sum ? "set" : "none");
    Field field(&Point::x, pointer);
    Console::WriteLine(field.Value);
    Function none = choose("none");
    Console::WriteLine(none ? "set" : "null");
    auto copy = sum;
    Console::WriteLine((point.*copy)());
    return 0;
}
