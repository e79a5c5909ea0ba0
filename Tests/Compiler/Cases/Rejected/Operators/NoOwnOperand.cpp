// One operand is of the class.
ref class Money {
public:
    static int operator+(int a, int b) { return a + b; } // error: C2803
};

int main() { return 0; }
