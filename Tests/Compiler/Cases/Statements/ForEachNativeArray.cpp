// for each over arrays of C++, in managed and native functions.
// expect: 6
// expect: a b
// expect: 10
#include <string>
using namespace System;

int Sum() {
    static const int numbers[] = {1, 2, 3, 4};
    int sum = 0;
    for each (int number in numbers) sum += number;
    return sum;
}

int main() {
    int numbers[] = {1, 2, 3};
    int sum = 0;
    for each (int number in numbers) sum += number;
    Console::WriteLine(sum);
    std::string texts[2] = {"a", "b"};
    String^ all = "";
    for each (const std::string& text in texts) all += gcnew String(text.c_str()) + " ";
    Console::WriteLine(all->Trim());
    Console::WriteLine(Sum());
    return 0;
}
