// An implementation is public.
interface class IShape {
    void Draw();
};

ref class Circle : IShape { // error: C3766
internal:
    virtual void Draw() {}
};

int main() { return 0; }
