// ?: with numbers, handles and null.
// expect: 5
// expect: yes
// expect: True
using namespace System;

int main() {
    bool flag = true;
    int n = flag ? 5 : 6;
    String^ text = flag ? "yes" : "no";
    String^ other = flag ? nullptr : text;
    Console::WriteLine(n);
    Console::WriteLine(text);
    Console::WriteLine(other == nullptr);
    return 0;
}
