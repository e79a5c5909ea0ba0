// sealed and abstract belong to the definition.
ref class Later sealed; // error: C3197

ref class Later sealed {};

int main() { return 0; }
