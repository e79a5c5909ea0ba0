// A header that is missing makes one message for each name, not one for each use.
using namespace System;

int Sum() {
    std::vector<int> numbers; // error: C2039
    numbers.push_back(1);
    for (int number : numbers)
        Console::WriteLine(number);
    for (unsigned i = 0; i < numbers.size(); i++)
        Console::WriteLine(numbers[i]);
    return numbers[0] + numbers.back();
}

int main() {
    cliext::vector<int> words; // error: C2065
    words.push_back(1);
    std::cout << words.size() << std::endl; // error: C2039
    std::cout << Sum();
    StringBuilder^ builder = gcnew StringBuilder(); // error: C2065
    builder->Append("x");
    cuont = 1; // error: C2065
    cuont++;
}
