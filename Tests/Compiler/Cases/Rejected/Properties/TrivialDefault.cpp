// default needs an index.
ref class First {
public:
    property int default; // error: C3291
};

ref class Second {
public:
    property int default { int get() { return 1; } } // error: C3913
};

int main() { return 0; }
