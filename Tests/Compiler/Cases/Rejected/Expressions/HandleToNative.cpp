// There are pointers to native objects, no handles.
struct Plain { int x; };

int main() {
    Plain^ first = nullptr; // error: C3699
    return 0;
}
