// Finalize is written as !T.
ref class Handle {
public:
    void Finalize() {} // error: C2605
};

int main() { return 0; }
