// A word that is no override specifier.
ref class Base {
public:
    virtual void Work() overide {} // error: C3646
};

int main() { return 0; }
