// A named override names what is there.
interface class IShape { void Draw(); };

ref class Circle : IShape { // error: C3766
public:
    virtual void Paint() = IShape::Fill {} // error: C3671
};

int main() { return 0; }
