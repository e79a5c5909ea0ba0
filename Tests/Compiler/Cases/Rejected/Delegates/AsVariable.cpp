// A delegate is used through a handle.
delegate int Operation(int n);

int main() {
    Operation local; // error: C3149
    return 0;
}
