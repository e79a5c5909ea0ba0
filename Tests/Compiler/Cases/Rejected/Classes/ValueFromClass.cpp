// A value class implements interfaces and nothing else.
ref class Base {};

value class Money : Base {}; // error: C3830

int main() { return 0; }
