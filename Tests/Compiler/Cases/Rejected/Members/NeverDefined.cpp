// A function that is declared has a body somewhere.
ref class Counter {
public:
    void Work(); // error: LNK2020
    static int Rest(int n); // error: LNK2020
};

int main() { return 0; }
