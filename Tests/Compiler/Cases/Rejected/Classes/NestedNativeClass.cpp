// Native types stand outside of managed ones.
ref class Outer {
    struct Inner { int x; }; // error: C2814
    class Other { int x; }; // error: C2814
    union Overlay { int i; float f; }; // error: C3126
};

int main() { return 0; }
