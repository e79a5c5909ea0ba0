// A number has no elements.
int main() {
    for each (int n in 5) {} // error: C3285
    return 0;
}
