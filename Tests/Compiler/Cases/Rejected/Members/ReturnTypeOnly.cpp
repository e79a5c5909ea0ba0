// Overloads differ in their parameters.
ref class Counter {
public:
    int Work() { return 1; }
    double Work() { return 1; } // error: C2556
};

int main() { return 0; }
