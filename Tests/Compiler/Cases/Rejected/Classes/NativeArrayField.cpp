// A native array is no field of a managed type.
ref class Buffer {
    int cells_[16]; // error: C4368
};

int main() { return 0; }
