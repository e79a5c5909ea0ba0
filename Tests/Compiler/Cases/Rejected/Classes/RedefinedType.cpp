// One name, one type.
ref class Thing {};

ref class Thing {}; // error: C2011

int main() { return 0; }
