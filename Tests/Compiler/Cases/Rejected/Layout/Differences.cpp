// Claims about layouts that are not true name the field.
#include <bridge/layout.h>
#include <cstdint>
#include <string>

using namespace System;
using namespace System::Runtime::InteropServices;

namespace native {
struct order {
    int a;
    double b;
    int c;
};
struct kinds {
    std::int64_t number;
};
struct more {
    int a, b;
};
struct text {
    std::string value;
};
struct virtuals {
    int a;
    virtual void f();
};
struct alignas(16) aligned {
    float v[4];
};
struct flags {
    unsigned low : 20;
    unsigned high : 20;
};
}

value struct Order {
    double B;
    int A;
    int C;
};
value struct Kinds {
    double Number;
};
value struct One {
    int A;
};
value struct Handles {
    int A;
    String^ B;
};
[StructLayout(LayoutKind::Sequential, Pack = 1)]
value struct Packed {
    int A;
    double B;
    int C;
};
value struct Vector {
    float X, Y, Z, W;
};
value struct Flags {
    unsigned Low;
};
[StructLayout(LayoutKind::Auto)]
value struct Automatic {
    int A, B;
};
value struct Times {
    DateTimeOffset A;
};

template<> struct bridge::layout<Order, native::order> : bridge::shared_layout<Order, native::order> {}; // error: BR3004
template<> struct bridge::layout<Kinds, native::kinds> : bridge::shared_layout<Kinds, native::kinds> {}; // error: BR3004
template<> struct bridge::layout<One, native::more> : bridge::shared_layout<One, native::more> {}; // error: BR3004
template<> struct bridge::layout<Handles, native::more> : bridge::shared_layout<Handles, native::more> {}; // error: BR3004
template<> struct bridge::layout<Packed, native::order> : bridge::shared_layout<Packed, native::order> {}; // error: BR3004
template<> struct bridge::layout<Vector, native::aligned> : bridge::shared_layout<Vector, native::aligned> {}; // error: BR3004
template<> struct bridge::layout<Flags, native::flags> : bridge::shared_layout<Flags, native::flags> {}; // error: BR3004
template<> struct bridge::layout<Automatic, native::more> : bridge::shared_layout<Automatic, native::more> {}; // error: BR3004
template<> struct bridge::layout<Times, native::kinds> : bridge::shared_layout<Times, native::kinds> {}; // error: BR3004
template<> struct bridge::layout<native::more, One> : bridge::shared_layout<native::more, One> {}; // error: BR3004
