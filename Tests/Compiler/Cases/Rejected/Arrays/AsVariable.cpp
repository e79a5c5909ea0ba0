// An array lives behind a handle.
int main() {
    array<int> cells; // error: C3149
    return 0;
}
