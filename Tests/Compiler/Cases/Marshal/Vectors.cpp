// Vectors and arrays of C++ and of .NET, also of strings and nested.
// expect: 1,2,3
// expect: a,ü
// expect: 2 of 2 and 1
// expect: True False True
// expect: 6
// expect: x y
// expect: 3 5
// expect: 4,5
// expect: refused from
#include <bridge/convert.h>

using namespace System;
using namespace System::Collections::Generic;
using bridge::convert;

static int sum(const std::vector<int>& numbers) {
    int total = 0;
    for (int n : numbers) total += n;
    return total;
}

int main() {
    std::vector<int> numbers{1, 2, 3};
    Console::WriteLine(String::Join(",", convert<array<int>^>(numbers)));
    std::vector<std::string> words{"a", "\xC3\xBC"};
    Console::WriteLine(String::Join(",", convert<List<String^>^>(words)));
    std::vector<std::vector<double>> rows{{1, 2}, {3}};
    array<array<double>^>^ jagged = convert<array<array<double>^>^>(rows);
    Console::WriteLine("{0} of {1} and {2}", jagged->Length, jagged[0]->Length, jagged[1]->Length);
    std::vector<bool> bits{true, false, true};
    array<bool>^ flags = convert<array<bool>^>(bits);
    Console::WriteLine("{0} {1} {2}", flags[0], flags[1], flags[2]);
    array<int>^ managed = {1, 2, 3};
    Console::WriteLine(sum(convert<std::vector<int>>(managed)));
    List<String^>^ list = gcnew List<String^>();
    list->Add("x");
    list->Add("y");
    std::vector<std::string> native = convert<std::vector<std::string>>(list);
    Console::WriteLine("{0} {1}", convert<String^>(native[0]), convert<String^>(native[1]));
    std::vector<std::vector<int>> back = convert<std::vector<std::vector<int>>>(gcnew array<array<int>^>{managed, gcnew array<int>(5)});
    Console::WriteLine("{0} {1}", (int)back[0].size(), (int)back[1].size());
    std::array<int, 2> pair = convert<std::array<int, 2>>(gcnew array<int>{4, 5});
    Console::WriteLine(String::Join(",", convert<array<int>^>(pair)));
    try {
        array<int>^ none = nullptr;
        sum(convert<std::vector<int>>(none));
    } catch (ArgumentNullException^ e) {
        Console::WriteLine("refused {0}", e->ParamName);
    }
    return 0;
}
