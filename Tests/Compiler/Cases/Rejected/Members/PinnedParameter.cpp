// A pinning pointer is neither parameter nor result.
ref class Holder {
public:
    void Take(pin_ptr<int> pin) {} // error: C3824
    pin_ptr<int> Give() { return nullptr; } // error: C3831
};

int main() { return 0; }
