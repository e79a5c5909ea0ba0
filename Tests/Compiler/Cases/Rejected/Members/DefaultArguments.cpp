// Metadata has no default arguments: write an overload.
ref class Printer {
public:
    void Print(int n, int copies = 1) {} // error: C3222
    Printer(int width = 80) {} // error: C3222
};

interface class IPrinter {
    void Print(int n = 0); // error: C3222
};

int main() { return 0; }
