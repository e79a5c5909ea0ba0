// What a template of the standard library returns may refer to its managed arguments: copies of them last as long as the full expression.
#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>
using namespace System;

ref class Sizes {
public:
    int Width;
    double Weight;
    static int Limit = 30;
    char* Text;
    property int Height;
};

static const int& first(const int& a, const int&) { return a; }

int main() {
    Sizes sizes;
    sizes.Width = 4;
    sizes.Height = 7;
    sizes.Weight = 2.5;
    array<int>^ numbers = {1, 2, 3};
    String^ text = "four";
    int n = std::max<int>(sizes.Width, numbers[0]);
    int m;
    m = std::min(text->Length, 10);
    m = std::min(text->Length, 3) + m - std::max(numbers[0], 3);
    m += std::max(sizes.Height, numbers->Length);
    Console::WriteLine("{0} {1}", n, m);
    numbers[1] = std::max(sizes.Width, numbers[1]);
    numbers[2] = std::min(std::max(numbers[2], sizes.Width), Sizes::Limit);
    double weight = std::max(sizes.Weight, 1.5);
    Console::WriteLine("{0} {1} {2}", numbers[1], numbers[2], weight);
    Console::WriteLine(std::max(sizes.Height, sizes.Width) + first(sizes.Width, 1));
    bool isLess = std::tie(sizes.Width, m) < std::make_tuple(5, 1);
    std::vector<int> copies(std::min(numbers->Length, 2), std::max(sizes.Width, 3));
    sizes.Height = std::max(std::max(sizes.Width, sizes.Height), Sizes::Limit);
    std::pair<const int&, const int&> bounds = std::minmax(sizes.Width, numbers[0]);
    Console::WriteLine("{0} {1} {2} {3}", isLess, (int)copies.size(), copies[1], sizes.Height);
    return 0;
}

// expect: 4 11
// expect: 4 4 2.5
// expect: 11
// expect: True 2 4 30
