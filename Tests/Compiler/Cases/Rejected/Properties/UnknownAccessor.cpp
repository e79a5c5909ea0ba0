// Accessors are get and set.
ref class Box {
public:
    property int Size { int fetch() { return 1; } } // error: BR1121
};

int main() { return 0; }
