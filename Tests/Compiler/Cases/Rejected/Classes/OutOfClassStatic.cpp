// Static data members of managed types are defined in the class.
ref class Counter {
public:
    static int Count;
};

int Counter::Count = 3; // error: C3366

int main() { return 0; }
