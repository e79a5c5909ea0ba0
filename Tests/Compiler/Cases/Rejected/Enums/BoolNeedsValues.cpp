// Enumerators of bool have no next value.
public enum class Answer : bool { No, Yes }; // error: C3062

int main() { return 0; }
