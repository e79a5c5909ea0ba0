// An indexer belongs to an object.
ref class Box {
public:
    static property int default[int] { int get(int n) { return n; } } // error: C3914
};

int main() { return 0; }
