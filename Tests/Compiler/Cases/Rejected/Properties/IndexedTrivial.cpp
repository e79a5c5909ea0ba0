// An indexed property has accessors.
ref class Box {
public:
    property int Cells[int]; // error: C3289
    property int default[int]; // error: C3289
};

int main() { return 0; }
