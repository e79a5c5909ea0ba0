// Accessibility in the assembly is written for outermost types only.
ref class Outer {
public:
    private ref class Inner {}; // error: C3379
};

int main() { return 0; }
