// The namespace cli belongs to the language.
namespace cli { // error: C3292
    ref class Mine {};
}

int main() { return 0; }
