// What lambda expressions cannot capture, and how they say it.
int global = 1;

int main() {
    int n = 0;
    auto a = [global] { return global; }; // error: C3480
    auto b = [missing] { return 1; }; // error: C3481
    auto c = [this] { return 1; }; // error: C3482
    auto d = [n, n] { return n; }; // error: C3483
    auto e = [n] { if (n) return 1; return 2.0; }; // error: C3487
    auto f = [&, &n] { return n; }; // error: C3488
    auto g = [=, n] { return n; }; // error: C3489
    return 0;
}

int other() {
    int n = 0;
    auto h = [n] { n = 3; }; // error: C3491
    auto i = [] { return n; }; // error: C3493
    return 0;
}
