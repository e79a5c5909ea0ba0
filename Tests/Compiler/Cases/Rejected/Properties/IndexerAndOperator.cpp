// A class has an indexer or an operator[], not both.
ref class Box {
public:
    property int default[int] { int get(int n) { return n; } } // error: C3470
    int operator[](int n) { return n; }
};

int main() { return 0; }
