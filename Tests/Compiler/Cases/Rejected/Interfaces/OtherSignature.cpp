// An implementation has the same parameters.
interface class IShape {
    void Scale(double factor);
};

ref class Circle : IShape { // error: C3766
public:
    virtual void Scale(float factor) {}
};

int main() { return 0; }
