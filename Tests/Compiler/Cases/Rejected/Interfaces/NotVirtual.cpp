// An implementation is virtual.
interface class IShape {
    void Draw();
};

ref class Circle : IShape {
public:
    void Draw() {} // error: C4488
};

int main() { return 0; }
