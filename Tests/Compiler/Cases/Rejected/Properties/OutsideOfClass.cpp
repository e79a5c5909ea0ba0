// A property belongs to a managed type.
property int Size; // error: C3813

class Native {
    property int Size; // error: C3813
};

int main() { return 0; }
