// A native class declared abstract is no type of objects, pure functions or not.
class Shape abstract {
public:
    virtual double area() { return 0; }
};

class Curve {
public:
    virtual double length() = 0;
};

int main() {
    Shape* shape = new Shape; // error: C3622
    Shape local; // error: C3622
    Curve* curve = new Curve; // error: C2259
}
