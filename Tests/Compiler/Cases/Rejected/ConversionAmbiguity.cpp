// Two conversion functions that fit equally well.
using namespace System;
value class Both {
public:
    static operator int(Both) { return 1; }
    static operator double(Both) { return 2; }
    static operator String^(Both) { return "3"; }
};
ref class Plain {};
static void Show(long long) {}
int main() {
    Both both;
    int exact = both;
    Show(both); // error: C2440
    Plain^ plain = both; // error: C2440
    String^ text = both;
    return exact;
}
