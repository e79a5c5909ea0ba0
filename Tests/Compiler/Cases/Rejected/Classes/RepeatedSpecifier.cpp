// A class modifier stands once.
ref class First sealed sealed {}; // error: C3196
ref class Second abstract abstract {}; // error: C3196

int main() { return 0; }
