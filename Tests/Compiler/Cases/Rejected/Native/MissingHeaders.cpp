// What Visual C++'s headers include of one another: one message, which names the header, and none about the variable.
#include <string>
using namespace System;

struct TextError : std::exception {
    TextError(const char* text) : std::exception(text) {} // error: C2665
};

int main() {
    std::vector<int> numbers(10); // error: C2039
    numbers.push_back(1);
    if (numbers.size() > 3) Console::WriteLine(numbers[0]);
    std::unordered_map<std::string, int> counts; // error: C2039
    counts["a"]++;
    Console::WriteLine(other); // error: C2065
}
