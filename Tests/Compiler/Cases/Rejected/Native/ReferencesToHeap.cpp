// A native reference cannot refer to what lies on the gc heap: neither a local one nor a parameter of native code.
#include <vector>

ref struct Gauge {
    int Number;
    property int Level;
    static int Limit;
};

value struct Point {
    int X;
};

static void scale(int& number, std::vector<int>& all) { all.push_back(number *= 2); }
static void read(const int& number, std::vector<int>& all) { all.push_back(number); }

int main() {
    Gauge gauge;
    std::vector<int> all;
    array<int>^ numbers = {1, 2};
    Point^ box = Point();
    int^ boxed = 5;
    int& field = gauge.Number; // error: C2440
    int& element = numbers[0]; // error: C2440
    auto& deduced = numbers[1]; // error: C2440
    Point& point = *box; // error: C2440
    int& content = *boxed; // error: C2440
    for (int& number : numbers) // error: C2440
        number = 1;
    scale(gauge.Number, all); // error: C2664
    scale(gauge.Level, all); // error: C2664
    scale(numbers[1], all); // error: C2664
    scale(Gauge::Limit, all); // error: C2664
    read(gauge.Number, all);
    read(numbers[0], all);
    return 0;
}
