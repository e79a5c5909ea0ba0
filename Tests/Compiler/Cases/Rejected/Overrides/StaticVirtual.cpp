// virtual and static exclude each other.
ref class Base {
public:
    static virtual void Work() {} // error: C2216
};

int main() { return 0; }
