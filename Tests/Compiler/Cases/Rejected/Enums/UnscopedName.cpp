// Enumerators are named with their enumeration.
public enum class Color { Red, Green };

int main() {
    Color color = Red; // error: C2065
    return 0;
}
