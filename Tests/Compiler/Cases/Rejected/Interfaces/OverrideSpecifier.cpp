// Members of an interface override nothing.
interface class IShape {
    void Draw() override; // error: C4489
    virtual void Fill() sealed; // error: C4489
};

int main() { return 0; }
