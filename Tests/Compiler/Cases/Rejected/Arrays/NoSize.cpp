// gcnew of an array has sizes or elements.
int main() {
    array<int>^ cells = gcnew array<int>; // error: C2748
    return 0;
}
