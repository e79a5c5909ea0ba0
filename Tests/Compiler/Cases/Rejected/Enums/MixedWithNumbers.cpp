// Operators on a managed enumeration and a number; its values are no conditions.
private enum class Mode { First, Second };
Mode mode, mask;

int main() {
    if (mode & mask) return 1; // error: C2451
    if ((mode & mask) != 0) return 2; // error: C3063
    if ((mode & mask) != Mode()) return 3;
    return 0;
}
