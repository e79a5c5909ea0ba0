// A property's name is taken.
ref class Box {
public:
    property int Size;
    property double Size; // error: C3296
};

int main() { return 0; }
