// No operator for these operands.
ref class Money {};

int main() {
    Money^ a = gcnew Money();
    auto sum = a + a; // error: C2676
    return 0;
}
