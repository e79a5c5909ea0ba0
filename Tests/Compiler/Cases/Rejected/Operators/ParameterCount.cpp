// Unary operators have one operand, binary ones two.
ref class Money {
public:
    static Money^ operator/(Money^ a) { return a; } // error: C2805
    static Money^ operator!(Money^ a, Money^ b) { return a; } // error: C2808
};

int main() { return 0; }
