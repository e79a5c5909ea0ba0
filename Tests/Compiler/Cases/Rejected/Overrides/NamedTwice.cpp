// One function has one named override.
interface class IShape { void Draw(); };

ref class Circle : IShape {
public:
    virtual void Paint() = IShape::Draw {}
    virtual void Fill() = IShape::Draw {} // error: C3655
};

int main() { return 0; }
