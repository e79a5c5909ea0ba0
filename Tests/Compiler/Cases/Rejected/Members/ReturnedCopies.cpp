// A result by value that is another object's copy needs a copy constructor.
ref class Plain {};

Plain Copied() {
    Plain plain;
    return plain; // error: C3673
}

Plain Made() { return Plain(); }

int main() { return 0; }
