// A size for each dimension.
int main() {
    array<int, 2>^ first = gcnew array<int, 2>(2); // error: C2767
    array<int>^ second = gcnew array<int>(2, 3); // error: C2767
    return 0;
}
