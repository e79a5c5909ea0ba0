// Members of an interface are public.
interface class IShape {
private: // error: C2862
    void Draw();
};

int main() { return 0; }
