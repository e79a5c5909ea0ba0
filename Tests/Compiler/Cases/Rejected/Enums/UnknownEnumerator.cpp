// No such enumerator.
public enum class Color { Red, Green };

int main() {
    Color color = Color::Blue; // error: C2039
    return 0;
}
