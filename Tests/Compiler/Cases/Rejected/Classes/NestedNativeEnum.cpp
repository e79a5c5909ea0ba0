// A native enum cannot be nested in a managed type.
ref class Outer {
    enum Color { Red, Green }; // error: C3277
};

int main() { return 0; }
