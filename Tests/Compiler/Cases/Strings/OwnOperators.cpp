// Operators over strings that the program declares are preferred to those that the language has.
// expect: x, y
// expect: True False
// expect: ababab
// expect: ab[4]
// expect: True
// expect: axb
using namespace System;

String^ operator+(String^ a, String^ b) { return String::Concat(a, ", ", b); }
bool operator==(String^ a, String^ b);
bool operator==(String^ a, String^ b) { return String::Compare(a, b, true) == 0; }
String^ operator*(String^ text, int times) { return gcnew String(text[0], 1)->Replace(text->Substring(0, 1), String::Join(text, gcnew array<String^>(times + 1))); }
String^ operator+(String^ text, array<int>^ numbers) { return String::Format("{0}[{1}]", text, numbers->Length); }
bool operator<(String^ a, String^ b) { return String::CompareOrdinal(a, b) < 0; }

ref class Part {
    String^ text_;

public:
    Part(String^ text) : text_(text) {}
    static Part^ operator+(String^ a, Part^ b) { return gcnew Part(String::Concat(a, b->text_)); }
    static Part^ operator+(Part^ a, String^ b) { return gcnew Part(String::Concat(a->text_, b)); }
    virtual String^ ToString() override { return text_; }
};

int main() {
    String^ x = "x";
    String^ y = "y";
    Console::WriteLine(x + y);
    Console::WriteLine("{0} {1}", x == "X", x == y);
    String^ text = "ab";
    Console::WriteLine(text * 3);
    Console::WriteLine(text + gcnew array<int>(4));
    Console::WriteLine(text < "b");
    Console::WriteLine("a" + gcnew Part("x") + "b");
    return 0;
}
