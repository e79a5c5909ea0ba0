// A definition needs its declaration in the class.
ref class Thing {
public:
    void Work();
};

void Thing::Work() {}
void Thing::Rest() {} // error: C2039
void Thing::Work(int n) {} // error: C2511

int main() { return 0; }
