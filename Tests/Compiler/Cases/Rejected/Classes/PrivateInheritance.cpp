// Managed classes know public inheritance only.
ref class Base {};

ref class First : private Base {}; // error: C3628
ref class Second : protected Base {}; // error: C3628
ref class Third : public Base {};

int main() { return 0; }
