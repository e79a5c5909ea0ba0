// A trivial property is no reference.
ref class Box {
public:
    property int% Size; // error: C3290
};

int main() { return 0; }
