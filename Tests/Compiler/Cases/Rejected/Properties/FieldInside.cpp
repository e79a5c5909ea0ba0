// A property block holds accessors only.
ref class Box {
public:
    property int Size {
        int value_; // error: C3900
        int get() { return 1; }
    }
};

int main() { return 0; }
