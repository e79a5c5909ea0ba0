// A class that is abstract and sealed has static members only.
ref class Tools abstract sealed {
public:
    static int Twice(int n) { return 2 * n; }
    int Thrice(int n) { return 3 * n; } // error: C4693
    int count; // error: C4693
};

int main() { return 0; }
