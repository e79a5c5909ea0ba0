// What never changes is not volatile.
ref class Point {
    initonly volatile int x_; // error: C3895
};

int main() { return 0; }
