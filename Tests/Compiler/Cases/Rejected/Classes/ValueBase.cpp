// Value classes are sealed.
value class Point {};

ref class Place : Point {}; // error: C3246

int main() { return 0; }
