// A sealed function is not overridden.
ref class First {
public:
    virtual void Work() {}
};

ref class Second : First {
public:
    virtual void Work() override sealed {}
};

ref class Third : Second {
public:
    virtual void Work() override {} // error: C3248
};

int main() { return 0; }
