// A named override is virtual.
interface class IShape { void Draw(); };

ref class Circle : IShape {
public:
    void Paint() = IShape::Draw {} // error: C3652
};

int main() { return 0; }
