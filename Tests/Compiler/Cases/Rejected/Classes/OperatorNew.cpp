// The collector allocates managed objects.
ref class Thing {
public:
    static void* operator new(size_t size) { return nullptr; } // error: C2842
    static void operator delete(void* p) {} // error: C2842
};

int main() { return 0; }
