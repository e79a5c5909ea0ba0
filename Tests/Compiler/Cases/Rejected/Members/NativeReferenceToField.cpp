// A native reference in a function of a managed class cannot refer to what lies on the gc heap; a constant one sees a copy.
ref struct Gauge {
    void Set(unsigned int& number) { number = 1; }
    void Track(unsigned int% number) { number = 2; }
    unsigned int Get(const unsigned int& number) { return number; }
    unsigned int Number;
};

int main() {
    Gauge gauge;
    gauge.Set(gauge.Number); // error: C2664
    gauge.Track(gauge.Number);
    gauge.Get(gauge.Number);
    array<unsigned int>^ numbers = {1, 2};
    gauge.Set(numbers[1]); // error: C2664
    unsigned int local = 0;
    gauge.Set(local);
    return 0;
}
