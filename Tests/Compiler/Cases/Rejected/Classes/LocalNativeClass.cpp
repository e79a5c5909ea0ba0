// Members of managed types define no local classes.
ref class Outer {
public:
    int Work() {
        struct Pair { int x, y; }; // error: C3923
        return 0;
    }
};

int main() { return 0; }
