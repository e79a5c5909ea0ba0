// Blanks around the name of a header, as Visual C++ reads them.
// expect: 3 abc
#include < stdio.h >
#include < vcclr.h >
# include < string >

int main() {
    std::string text = "abc";
    printf("%d %s\n", (int)text.size(), text.c_str());
    return 0;
}
