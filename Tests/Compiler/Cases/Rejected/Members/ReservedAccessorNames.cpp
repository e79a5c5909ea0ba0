// A property takes the names of its accessors.
ref class Box {
public:
    property int Size;
    int get_Size() { return 1; } // error: C3675
    void set_Size(int value) {} // error: C3675
};

int main() { return 0; }
