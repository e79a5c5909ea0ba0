// Managed types have no bit-fields.
ref class Flags {
    int low_ : 4; // error: C3623
};

int main() { return 0; }
