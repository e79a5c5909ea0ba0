// Rules of C++ about members of native classes.
struct Base {
    virtual void f() noexcept;
    virtual int g();
    int twice;
};

struct Other {
    int twice;
};

enum Color { red };
typedef unsigned long Number;
union Pair {
    int a;
    int b;
    virtual void v();                   // error: C2571
};

struct Derived : Base, Other {
    void f() override;                  // error: C2694
    double g() override;                // error: C2555
    int read() { return twice; }        // error: C2385
};

struct FromNumber : Number {};          // error: C2516
struct FromUnion : Pair {};             // error: C2569
struct TwiceVirtual : virtual virtual Other {}; // error: C2507
union WithBase : Other {};              // error: C2570

struct Members {
    int a;
    int n : 0;                          // error: C2149
    double m : 3;                       // error: C2150
    Members() : a(1), a(2) {}           // error: C2437
    Members(int) const {}               // error: C2583
    virtual Members(char);              // error: C2633
    Members(Members other);             // error: C2652
    static ~Members();                  // error: C2574
    int operator int();                 // error: C2549
    static Members& operator=(int);     // error: C2581
    void same(int);
    static void same(int);              // error: C2686
    static void fixed() const;          // error: C2272
    virtual void* operator new(unsigned long); // error: C2650
    struct Inner {
        int read() { return a; }        // error: C2327
    };
    static Members* self() { return this; } // error: C2671
};

struct Declared {
    void f();
    int x;
};
void Declared::f() : x(1) {}            // error: C2550
Declared::Declared() {}                 // error: C2600
virtual void loose();                   // error: C2575
void outside() const {}                 // error: C2270
friend void nobody();                   // error: C2255
struct Declared {};                     // error: C2011
