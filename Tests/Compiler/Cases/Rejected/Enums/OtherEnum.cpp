// Operands of one enumeration.
public enum class Color { Red, Green };
public enum class Size { Small, Large };

int main() {
    bool same = Color::Red == Size::Small; // error: C3063
    auto both = Color::Red | Size::Large; // error: C3063
    return 0;
}
