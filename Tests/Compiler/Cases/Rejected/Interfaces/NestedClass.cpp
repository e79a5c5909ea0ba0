// Only enumerations, delegates... an interface nests no classes.
interface class IShape {
    ref class Corner {}; // error: C3161
    value class Edge {}; // error: C3161
    interface class ISide {}; // error: C3161
};

int main() { return 0; }
