// Accessors are all static or none.
ref class Box {
public:
    property int Size {
        static int get() { return 1; }
        void set(int value) {} // error: C3804
    }
};

int main() { return 0; }
