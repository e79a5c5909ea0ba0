// An interface has no data.
interface class IShape {
    int corners; // error: C2844
};

int main() { return 0; }
