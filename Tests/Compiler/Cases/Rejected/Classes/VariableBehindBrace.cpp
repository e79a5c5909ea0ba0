// Variables of a namespace cannot have a managed type, also where the type is declared with them.
ref class Thing {} thing; // error: C3145
ref struct Other { int i; } ^other; // error: C3145
value class Point { int x; } origin, corner; // error: C3145
public enum class Color { Red } color; // error: C3145

ref class Outer {
    value struct Inner { int i; } inner;
    enum { First, Second }; // error: C3277
};
