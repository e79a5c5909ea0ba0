// An enumeration is based on an integer type or bool.
public enum class First : double { A }; // error: C3168
public enum class Second : float { A }; // error: C3168

int main() { return 0; }
