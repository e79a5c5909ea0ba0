// A type is declared with one keyword.
ref class Thing;

value class Thing {}; // error: C3816

int main() { return 0; }
