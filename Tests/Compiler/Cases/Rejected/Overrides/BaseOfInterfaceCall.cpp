// An abstract function of the base cannot be called.
ref class Shape abstract {
public:
    virtual int Area() abstract;
};

ref class Square : Shape {
public:
    virtual int Area() override { return Shape::Area(); } // error: C3278
};

int main() { return 0; }
