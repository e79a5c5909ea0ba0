// One base class, any number of interfaces.
ref class Engine {};
ref class Body {};

ref class Car : Engine, Body {}; // error: C2890

int main() { return 0; }
