// override stands at the accessors.
delegate void Handler();

ref class Base {
public:
    virtual event Handler^ Clicked;
};

ref class Derived : Base {
public:
    virtual event Handler^ Clicked override { // error: C3797
        void add(Handler^ h) {}
        void remove(Handler^ h) {}
    }
};

int main() { return 0; }
