// A property block has an accessor.
ref class Box {
public:
    property int Size {} // error: C3903
};

int main() { return 0; }
