// An interface constructs nothing.
interface class IShape {
    IShape(); // error: C3283
};

int main() { return 0; }
