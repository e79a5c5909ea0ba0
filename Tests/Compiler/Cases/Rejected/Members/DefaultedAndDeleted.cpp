// Functions of managed types have bodies of their own, and names of their own.
ref class Made {
public:
    Made() = default;               // error: C2684
    Made(int) = delete;             // error: C2684
    void f() = delete;              // error: C2684
};

ref class Named {
    int Named;                      // error: C2380
    int ~Named() {}                 // error: C2577
    void !Named() {}                // error: C2577
};
