// pin_ptr and interior_ptr are for local variables.
ref class Holder {
    pin_ptr<int> pin_; // error: C3831
};

int main() { return 0; }
