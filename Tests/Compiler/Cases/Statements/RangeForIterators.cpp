// for (x : c) over managed objects whose begin() and end() return iterators that are value classes.
// expect: 1 2 3
// expect: 2 4 6
// expect: a b
// expect: 2 out of 3
#include <cliext/vector>

using namespace System;

ref class Countdown {
public:
    value class Step {
        int left_;

    public:
        Step(int left) : left_(left) {}
        int operator*() { return left_; }
        static Step operator++(Step step) { return Step(step.left_ - 1); }
        bool operator!=(Step other) { return left_ != other.left_; }
    };

    int from;
    Step begin() { return Step(from); }
    Step end() { return Step(0); }
};

int main() {
    cliext::vector<int> numbers;
    for (int i = 1; i <= 3; ++i)
        numbers.push_back(i);
    for (auto number : numbers)
        Console::Write(number == 3 ? "{0}\n" : "{0} ", number);
    for (int% number : numbers)
        number *= 2;
    Console::WriteLine(String::Join(" ", numbers.to_array()));
    cliext::vector<String^>^ words = gcnew cliext::vector<String^>(2, "a");
    words->back() = "b";
    String^ text = "";
    for (String^ word : *words)
        text += word + " ";
    Console::WriteLine(text->Trim());
    Countdown countdown;
    countdown.from = 3;
    int count = 0;
    for (int left : countdown) {
        if (left == 1)
            break;
        if (left > 3)
            continue;
        ++count;
    }
    Console::WriteLine("{0} out of {1}", count, countdown.from);
    return 0;
}
