// A native class cannot derive from a managed one.
ref class Managed {};

class Native : public Managed {}; // error: C3625

int main() { return 0; }
