// A parameter array gathers the remaining arguments.
// expect: 0
// expect: 6
// expect: a 1 True
using namespace System;

ref class Sums {
public:
    static int Of(... array<int>^ numbers) {
        int sum = 0;
        for each (int n in numbers)
            sum += n;
        return sum;
    }
};

int main() {
    Console::WriteLine(Sums::Of());
    Console::WriteLine(Sums::Of(1, 2, 3));
    Console::WriteLine(String::Join(" ", "a", 1, true));
    return 0;
}
