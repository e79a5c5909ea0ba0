// A property without a type that it could have hides nothing else.
ref class Empty {
public:
    property void Nothing; // error: C2182
};

ref class Other {
public:
    virtual void Missing() override {} // error: C3668
};
