// Handles point to objects of the CLI.
int main() {
    int*^ p;                            // error: C3699
    void^ v;                            // error: C3699
    array<int>^ a = new array<int>(3);  // error: C2750
    delete[] a;                         // error: C2541
    return 0;
}
