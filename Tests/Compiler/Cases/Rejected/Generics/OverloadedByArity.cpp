// Types are not overloaded by the number of their type parameters.
using namespace System;

ref class Pair {};
generic<typename T> ref class Pair {}; // error: C2989

generic<typename T> ref class Box {};
ref class Box {}; // error: C2990

generic<typename T> public delegate void Handler(T);
generic<typename T, typename U> public delegate void Handler(T, U); // error: C3855

int main() {
    Pair^ pair = gcnew Pair();
    return 0;
}
