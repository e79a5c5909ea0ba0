// delete takes a handle or a pointer.
int main() {
    int number = 1;
    delete number; // error: C2541
    return 0;
}
