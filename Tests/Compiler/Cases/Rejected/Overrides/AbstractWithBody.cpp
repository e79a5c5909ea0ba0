// An abstract function has no body.
ref class Base abstract {
public:
    virtual void Work() abstract;
    virtual void Rest() abstract {} // error: C3634
};

void Base::Work() {} // error: C3634

int main() { return 0; }
