// An enumerator has one value.
public enum class Color { Red, Green, Red }; // error: C2365

int main() { return 0; }
