// Nor can a native class.
ref class Part {};

struct Whole {
    Part part; // error: C3076
};

int main() { return 0; }
