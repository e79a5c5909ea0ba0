// A base must be complete.
ref class Later;

ref class Now : Later {}; // error: C2504

int main() { return 0; }
