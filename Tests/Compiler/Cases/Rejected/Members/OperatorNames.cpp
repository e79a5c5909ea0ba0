// Operators are declared with the keyword operator.
ref class Money {
public:
    static Money^ op_Addition(Money^ a, Money^ b) { return a; } // error: C3195
    static bool op_Equality(Money^ a, Money^ b) { return true; } // error: C3195
};

int main() { return 0; }
