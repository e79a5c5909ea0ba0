// Between one and 32 dimensions.
int main() {
    array<int, 0>^ first; // error: C2739
    array<int, 33>^ second; // error: C2739
    return 0;
}
