// override stands at the accessors.
delegate void Handler();

ref class Base {
public:
    virtual event Handler^ Clicked;
    virtual event Handler^ Moved;
    virtual event Handler^ Closed;
    virtual property int Width;
};

ref class Derived : Base {
public:
    virtual event Handler^ Clicked override { // error: C3797
        void add(Handler^ h) {}
        void remove(Handler^ h) {}
    }
    virtual event Handler^ Moved override; // error: C3797
    virtual event Handler^ Closed new; // error: C3797
    virtual property int Width override; // error: C3798
};

int main() { return 0; }
