// Declarators that C++ does not have.
int n;
int& & twice = n;                        // error: C2529
int& * pointed;                          // error: C2528
int& references[3];                      // error: C2234
int functions[2](int);                   // error: C2092
int (arrays())[3];                       // error: C2090
int (made())(int);                       // error: C2091
void missing(int a = 1, int b);          // error: C2548
void wrong(int a, int b = a);            // error: C2587
int only(void, int);                     // error: C2860
extern "C" void named();
extern "C++" void named();               // error: C2732
int trailing() -> int;                   // error: C3551
typedef int Alias;
typedef double Alias;                    // error: C2371
struct Incomplete;
Incomplete returned();

void local() {
    returned();                          // error: C2027
    try {
    } catch (Incomplete&) {              // error: C2687
    }
    static void inner();                 // error: C2267
    void (*p)(int) = nullptr;
    p();                                 // error: C2198
    p(1, 2);                             // error: C2197
    namespace Inner {}                   // error: C2870
    auto list = [n, =] {};                // error: C3629
}
