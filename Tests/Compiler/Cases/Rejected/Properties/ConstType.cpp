// The type of a property is not const or volatile.
ref class Box {
public:
    property const int Size; // error: C3135
};

int main() { return 0; }
