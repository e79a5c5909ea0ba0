// Nobody jumps into a protected block.
int main() {
    goto inside; // error: C2705
    try {
    inside:;
    } catch (...) {
    }
    return 0;
}
