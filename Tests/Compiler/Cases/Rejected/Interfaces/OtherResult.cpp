// An implementation has the same result.
interface class IShape {
    int Area();
};

ref class Circle : IShape { // error: C3766
public:
    virtual double Area() { return 1; }
};

int main() { return 0; }
