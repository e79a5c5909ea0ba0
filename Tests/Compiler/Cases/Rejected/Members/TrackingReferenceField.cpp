// A tracking reference is no field.
ref class Holder {
    int% number_; // error: C3160
};

int main() { return 0; }
