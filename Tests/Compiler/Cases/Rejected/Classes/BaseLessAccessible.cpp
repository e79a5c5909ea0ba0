// What everybody sees does not derive from what only the assembly sees.
ref class Hidden {};

public ref class Shown : Hidden {}; // error: C3213

int main() { return 0; }
