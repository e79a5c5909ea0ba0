// A managed type is not defined inside a function.
int main() {
    ref class Local {}; // error: C3156
    return 0;
}
