// A native class has what it declares.
#include <string>

int main() {
    std::string text;
    return text.Length; // error: C2039
}
