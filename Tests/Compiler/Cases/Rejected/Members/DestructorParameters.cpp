// Destructors and finalizers have no parameters (ECMA-372 §19.13).
ref class Source {
public:
    ~Source(int reason) {} // error: C2524
protected:
    !Source(bool late) {}  // error: C2524
};

ref class Sound {
public:
    ~Sound(void) {}
protected:
    !Sound(void) {}
};
