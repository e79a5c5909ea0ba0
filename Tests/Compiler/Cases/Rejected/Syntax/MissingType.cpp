// A member has a type.
ref class Thing {
public:
    Work(); // error: C4430
};

int main() { return 0; }
