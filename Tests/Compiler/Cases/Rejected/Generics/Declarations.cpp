// What cannot be generic, and what generics cannot have.
using namespace System;

generic<typename T> public ref class Box {};
generic<> ref class Box<int> {}; // error: C3235
generic ref class Box<int>; // error: C3236

generic<typename T> public enum class Color { Red }; // error: C3113
template<class T> public enum class Shade { Dark }; // error: C3113

generic<typename T> public ref class MarkAttribute : Attribute {}; // error: C3237
generic<typename T> void print(T first, ...) {} // error: C3268

generic<typename T> where T : gcnew() ref struct Maker {
    T Make() { return gcnew T(3); } // error: C3399
};

int main() { Box<3>^ box; } // error: C2974
