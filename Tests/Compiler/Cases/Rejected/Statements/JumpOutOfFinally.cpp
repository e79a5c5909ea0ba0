// A finally block ends at its end.
int main() {
    for (int i = 0; i < 3; i++) {
        try {
        } finally {
            break; // error: C3276
        }
    }
    return 0;
}
