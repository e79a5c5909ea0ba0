// A function has one body.
ref class Counter {
public:
    void Work();
};

void Counter::Work() {}
void Counter::Work() {} // error: C2084

int main() { return 0; }
