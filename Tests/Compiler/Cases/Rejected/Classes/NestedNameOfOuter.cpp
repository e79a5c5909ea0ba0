// A nested type must not have the name of the type around it.
ref class Outer {
    ref class Outer {}; // error: C3769
};

int main() { return 0; }
