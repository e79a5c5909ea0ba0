// An index list is not empty.
ref class Box {
public:
    property int Cells[] { int get() { return 1; } } // error: C3799
};

int main() { return 0; }
