// A function that nobody may override has a body.
ref class Base abstract {
public:
    virtual void Work() sealed = 0; // error: C3611
};

int main() { return 0; }
