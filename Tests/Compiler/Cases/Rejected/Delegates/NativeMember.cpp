// A member of a native class has no delegate.
delegate void Work();

struct Native {
    void work() {}
};

int main() {
    Native n;
    Work^ first = gcnew Work(&n, &Native::work); // error: C3353
    return 0;
}
