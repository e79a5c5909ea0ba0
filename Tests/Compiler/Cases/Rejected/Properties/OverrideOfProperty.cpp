// override stands at the accessors.
ref class Base {
public:
    property int Size { virtual int get() { return 1; } }
};

ref class Derived : Base {
public:
    virtual property int Size override { int get() { return 2; } } // error: C3798
};

int main() { return 0; }
