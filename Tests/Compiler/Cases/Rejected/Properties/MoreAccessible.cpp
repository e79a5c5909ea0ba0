// An accessor is no more accessible than its property.
ref class Box {
protected:
    property int Size {
        int get() { return 1; }
    public:
        void set(int value) {} // error: C3908
    }
};

int main() { return 0; }
