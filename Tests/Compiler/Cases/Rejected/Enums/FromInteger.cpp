// No conversion from a number without a cast.
public enum class Color { Red, Green };

int main() {
    Color color = 1; // error: C2440
    int number = Color::Red; // error: C2440
    return number;
}
