// finally belongs to try.
int main() {
    finally { // error: C3274
    }
    return 0;
}
