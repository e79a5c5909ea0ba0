// A class that never ends.
ref class Thing { // error: C1075
public:
    void Work() {}

int main() { return 0; }
