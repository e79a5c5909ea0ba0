// A static function overrides nothing.
ref class Base {
public:
    virtual void Work() {}
};

ref class Derived : Base {
public:
    static void Work() override {} // error: C3669
};

int main() { return 0; }
