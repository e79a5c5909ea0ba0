// Neither is a value class, in a managed member or elsewhere.
ref class Outer {
public:
    void Work() {
        value struct Pair { int x, y; }; // error: C3156
    }
};

int main() { return 0; }
