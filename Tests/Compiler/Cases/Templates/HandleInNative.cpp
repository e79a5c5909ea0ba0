// Handles as members of native class templates.
#include <vector>
using namespace System;

template<class T>
struct Native {
    T value; // error: C3265
};

int main() {
    Native<String^> native;
    std::vector<String^> strings; // error: C3699
    return 0;
}
