// Declarations of C++ that contradict each other or themselves.
struct Base { int n; };
struct Derived : Base { Derived() : n(1) {} }; // error: C2614
struct Callable { void F(); };
enum Letters { a };
int a; // error: C2365
extern int b;
extern double b; // error: C2371
void c(int n = 1);
void c(int n = 1) {} // error: C2572

int main() {
    void nothing; // error: C2182
    int unsized[]; // error: C2133
    int negative[0 - 1]; // error: C2466
    int double both; // error: C2632
    void inner() {} // error: C2601
    Callable object;
    auto pointer = &object.F; // error: C2276
    else { } // error: C2181
    return 0;
}
