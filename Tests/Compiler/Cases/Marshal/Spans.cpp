// Spans of C++20 are copied to arrays and lists.
// options: --std c++20
// expect: 2,3
// expect: a;b
// expect: 0
// expect: 3 1
#include <bridge/convert.h>

using namespace System;
using namespace System::Collections::Generic;
using bridge::convert;

static std::span<const int> middle(const std::vector<int>& numbers) { return std::span<const int>(numbers).subspan(1, 2); }
static std::span<std::string> all(std::vector<std::string>& words) { return words; }

int main() {
    std::vector<int> numbers{1, 2, 3, 4};
    Console::WriteLine(String::Join(",", convert<array<int>^>(middle(numbers))));
    std::vector<std::string> words{"a", "b"};
    Console::WriteLine(String::Join(";", convert<List<String^>^>(all(words))));
    Console::WriteLine(convert<array<int>^>(std::span<int>())->Length);
    std::array<std::array<double, 1>, 3> rows{};
    array<array<double>^>^ jagged = convert<array<array<double>^>^>(std::span<std::array<double, 1>, 3>(rows));
    Console::WriteLine("{0} {1}", jagged->Length, jagged[2]->Length);
    return 0;
}
