// A class is not its own base.
ref class Loop : Loop {}; // error: C2730

int main() { return 0; }
