// Only a virtual function can be sealed.
ref class Base {
public:
    void Work() sealed {} // error: C3609
};

int main() { return 0; }
