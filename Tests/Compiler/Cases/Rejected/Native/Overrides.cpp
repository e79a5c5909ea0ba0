// Overrides of native classes: of a function that is sealed, and of nothing.
class Shape {
public:
    virtual void Draw() sealed {}
    virtual ~Shape() {}
};

class Circle : public Shape {
public:
    void Draw() {} // error: C3248
    void Fill() override {} // error: C3668
};

int main() { return 0; }
