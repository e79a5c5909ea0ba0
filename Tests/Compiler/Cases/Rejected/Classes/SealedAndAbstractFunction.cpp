// A sealed class leaves nothing abstract.
ref class Shape abstract {
public:
    virtual int Area() = 0;
};

ref class Square sealed : Shape { // error: C3612
};

int main() { return 0; }
