// The same base twice.
interface class IShape {};

ref class Circle : IShape, IShape {}; // error: C2500

int main() { return 0; }
