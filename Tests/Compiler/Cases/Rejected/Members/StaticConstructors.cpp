// A static constructor has no parameters, no initialisers and no result.
ref class First {
    static First(int n) {} // error: C3266
};

ref class Second {
    int x_;
    static Second() : x_(1) {} // error: C3836
};

ref class Third {
    static void Third() {} // error: C3264
};

int main() { return 0; }
