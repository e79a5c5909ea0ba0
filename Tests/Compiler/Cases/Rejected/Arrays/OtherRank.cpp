// Arrays of different ranks are different types.
int main() {
    array<int, 2>^ table = gcnew array<int, 2>(2, 2);
    array<int>^ line = table; // error: C2440
    return 0;
}
