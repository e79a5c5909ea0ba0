// An interface extends interfaces only.
ref class Base {};

interface class IBad : Base {}; // error: C3830

int main() { return 0; }
