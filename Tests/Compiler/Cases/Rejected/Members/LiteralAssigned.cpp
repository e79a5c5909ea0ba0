// A literal is no place in memory.
ref class Limits {
public:
    literal int Size = 4;
};

int main() {
    Limits::Size = 5; // error: C3891
    return 0;
}
