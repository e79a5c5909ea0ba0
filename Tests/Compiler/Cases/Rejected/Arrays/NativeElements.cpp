// Native objects are no elements; pointers to them are.
#include <string>

int main() {
    array<std::string>^ names; // error: C2691
    array<std::string*>^ pointers;
    return 0;
}
