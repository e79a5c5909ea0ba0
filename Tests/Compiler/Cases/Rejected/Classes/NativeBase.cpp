// A ref class derives from managed types only.
struct Plain { int x; };

ref class Wrapped : Plain {}; // error: C2811

int main() { return 0; }
