// A managed type has a name.
ref class { // error: C3179
public:
    int x;
} thing;

int main() { return 0; }
