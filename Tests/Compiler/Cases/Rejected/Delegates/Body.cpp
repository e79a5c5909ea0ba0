// A delegate declares a type, not a function.
delegate int Operation(int n) { return n; } // error: C3755

int main() { return 0; }
