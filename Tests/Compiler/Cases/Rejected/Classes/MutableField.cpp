// mutable is for const objects, which managed types do not have.
ref class Cache {
    mutable int hits_; // error: C2216
};

int main() { return 0; }
