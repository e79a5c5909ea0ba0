// new is for native objects, gcnew for managed ones.
ref class Thing {};

int main() {
    auto thing = new Thing(); // error: C2750
    return 0;
}
