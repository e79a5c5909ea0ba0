// An array of characters is no string literal: nothing makes a String^ of it.
using namespace System;

static const char text[] = "abc";
static wchar_t wide[8];
static void take(String^) {}
static void takeObject(Object^) {}
static String^ give() { return text; } // error: C2440
template<class T> static void pass(const T& characters) { take(characters); } // error: C2440

int main() {
    String^ s = wide; // error: C2440
    s = text; // error: C2440
    take(text); // error: C2440
    takeObject(text); // error: C2440
    s = text + s; // error: C2440
    s += text; // error: C2440
    bool same = s == text; // error: C2440
    String^ chosen = same ? text : "x"; // error: C2440
    array<String^>^ both = gcnew array<String^> { text, "b" }; // error: C2440
    both[0] = text; // error: C2440
    s = (String^)text; // error: C2440
    s = String::Concat("x", text); // error: C2440
    pass("abc");
    s = gcnew String(text);
    s = same ? "a" : "b";
    return 0;
}
