// Variables of a namespace cannot be handles or objects of the gc heap, also where the type is declared with them.
ref class Thing {} thing; // error: C3145
ref struct Other { int i; } ^other; // error: C3145
value class Point { int x; } ^origin; // error: C3145

ref class Outer {
    value struct Inner { int i; } inner;
    enum { First, Second }; // error: C3277
};
