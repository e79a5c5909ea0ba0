// A string literal is a String^ as much as an array of characters: the overload with a String^ is preferred to one with a C string, a
// bool, an address or a native string. Templates deduce the array still.
#include <cstdio>
#include <string>

using namespace System;

void CString(const char*) { Console::WriteLine("const char*"); }
void CString(String^) { Console::WriteLine("String"); }
void Truth(bool) { Console::WriteLine("bool"); }
void Truth(String^) { Console::WriteLine("String"); }
void Address(const void*) { Console::WriteLine("void*"); }
void Address(String^) { Console::WriteLine("String"); }
void Native(std::string) { Console::WriteLine("std::string"); }
void Native(String^) { Console::WriteLine("String"); }
void AnyObject(bool) { Console::WriteLine("bool"); }
void AnyObject(Object^) { Console::WriteLine("Object"); }
void Characters(const char*) { Console::WriteLine("const char*"); }
void Characters(Object^) { Console::WriteLine("Object"); }
void Wide(const wchar_t*) { Console::WriteLine("const wchar_t*"); }
void Wide(String^) { Console::WriteLine("String"); }
void Two(const char*, int) { Console::WriteLine("const char*, int"); }
void Two(String^, String^) { Console::WriteLine("String, String"); }
void OnlyNative(const char* text) { std::puts(text); }
template<class T> void Deduced(T text) { std::puts(text); }

ref class Label {
public:
    Label(String^ text) { Console::WriteLine("label {0}", text); }
    Label(bool) { Console::WriteLine("label bool"); }
    Label(int) : Label("delegated") {}
    void Set(String^ text) { Console::WriteLine("set {0}", text); }
    void Set(const char*) { Console::WriteLine("set characters"); }
};

ref class Title : Label {
public:
    Title() : Label("base") { Set("member"); }
};

int main() {
    CString("a");
    CString("a" "b");
    CString(("a"));
    const char* characters = "a";
    CString(characters);
    Truth("a");
    Truth(characters);
    Address("a");
    Native("a");
    AnyObject("a");
    Characters("a");
    Wide(L"a");
    Two("a", 1);
    Two("a", "b");
    OnlyNative("native");
    Deduced("deduced");
    Label label("stack");
    gcnew Label("handle");
    gcnew Label(1);
    Title title;
    std::string text("native");
    text.append(" and more");
    std::puts(text.c_str());
}
// expect: String
// expect: String
// expect: String
// expect: const char*
// expect: String
// expect: bool
// expect: String
// expect: String
// expect: Object
// expect: const char*
// expect: String
// expect: const char*, int
// expect: String, String
// expect: native
// expect: deduced
// expect: label stack
// expect: label handle
// expect: label delegated
// expect: label base
// expect: set member
// expect: native and more
