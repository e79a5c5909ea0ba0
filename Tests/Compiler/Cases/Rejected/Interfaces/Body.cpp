// An interface member has no body.
interface class IShape {
    void Draw() {} // error: C3634
    property int Corners { int get() { return 3; } } // error: C3634
};

int main() { return 0; }
