// Native code cannot take handles.
#include <gcroot.h>
#include <vector>

using namespace System;

int main() {
    String^ text = "x";
    std::vector<gcroot<String^>> roots;
    roots.emplace_back(text); // error: BR2003
    return 0;
}
