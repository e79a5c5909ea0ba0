// Static functions implement nothing.
interface class IShape {
    void Draw();
};

ref class Circle : IShape { // error: C3766
public:
    static void Draw() {}
};

int main() { return 0; }
