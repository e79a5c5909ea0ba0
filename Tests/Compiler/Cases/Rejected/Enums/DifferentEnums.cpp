// Operands are of one enumeration.
public enum class Color { Red, Green };
namespace Paint { public enum class Shade { Light, Dark }; }

int main() {
    bool same = Color::Red == Paint::Shade::Light; // error: C3063
    Color both = Color::Red | Paint::Shade::Dark; // error: C3063
    return same && both == Color::Red;
}
