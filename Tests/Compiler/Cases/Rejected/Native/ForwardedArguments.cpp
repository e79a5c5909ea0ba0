// Templates of native headers pass on what they get: a literal is an array of characters then, which is no String^.
#include <memory>
#include <string>
#include <vector>
using namespace System;

struct Named {
    std::string name;
    explicit Named(String^ text) : name(text->Length, 'x') {}
    Named(int n, Object^ more) : name(n, more == nullptr ? 'n' : 'm') {}
};

int main() {
    auto null = std::make_unique<Named>(3, nullptr);
    auto text = std::make_unique<Named>("text"); // error: C2664
    std::vector<Named> all;
    all.emplace_back("text"); // error: C2664
    return static_cast<int>(null->name.size() + text->name.size());
}
