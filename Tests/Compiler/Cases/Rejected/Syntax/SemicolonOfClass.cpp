// A class ends in a semicolon.
ref class Thing {
}

int main() { return 0; } // error: C2143
