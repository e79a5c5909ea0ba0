// The name of a bit-field in a structured binding by reference.
struct Bits {
    int a : 3, b : 5;
};

int main() {
    System::String^ text = "managed";
    Bits bits{1, 2};
    auto& [a, b] = bits; // error: BR2001
    const auto& [c, d] = bits;
    return a + text->Length;
}
