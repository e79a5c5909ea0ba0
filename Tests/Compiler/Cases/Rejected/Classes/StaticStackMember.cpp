// A ref class with a destructor is no static member with stack semantics.
ref class Resource {
public:
    ~Resource() {}
};

ref class Owner {
    static Resource shared_; // error: C3162
};

int main() { return 0; }
