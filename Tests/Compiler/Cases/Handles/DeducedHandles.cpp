// auto^ and auto%; native references to variables of the frame.
#include <vector>
using namespace System;

ref struct Box {
    int Value;
    static Box^ Make(int value) {
        Box^ box = gcnew Box();
        box->Value = value;
        return box;
    }
};

value struct Point {
    int X;
};

static void twice(int& number, std::vector<int>& all) { all.push_back(number *= 2); }

int main() {
    auto^ box = Box::Make(3);
    auto^ text = String::Concat("a", box->Value);
    auto% value = box->Value;
    value = 4;
    Box object;
    auto% same = object;
    same.Value = 5;
    const auto% fixed = object.Value;
    Console::WriteLine("{0} {1} {2} {3}", box->Value, text, object.Value, fixed);

    array<int>^ numbers = {1, 2};
    for each (auto% number in numbers) number += 10;
    for (auto% number : numbers) number *= 2;
    Console::WriteLine("{0} {1}", numbers[0], numbers[1]);

    std::vector<int> all;
    int local = 1;
    int& native = local;
    auto& deduced = native;
    twice(native, all);
    twice(deduced, all);
    int* pointer = &native;
    *pointer += 1;
    Point point;
    Point& here = point;
    here.X = 7;
    twice(here.X, all);
    int& inside = point.X;
    twice(inside, all);
    twice(point.X, all);
    int row[3] = {1, 2, 3};
    int& second = row[1];
    twice(second, all);
    int (&whole)[3] = row;
    twice(whole[2], all);
    Console::WriteLine("{0} {1} {2} {3} {4}", local, point.X, row[1], row[2], (int)all.size());

    String^ first = "first";
    auto& name = first;
    name = "second";
    const int& constant = box->Value;
    const int& temporary = local + 1;
    Console::WriteLine("{0} {1} {2}", first, constant, temporary);
    return 0;
}

// expect: 4 a3 5 5
// expect: 22 24
// expect: 5 56 4 6 7
// expect: second 4 6
