// A value class cannot hold an instance of a ref class.
ref class Part {};

value struct Whole {
    Part part; // error: C3075
};

int main() { return 0; }
