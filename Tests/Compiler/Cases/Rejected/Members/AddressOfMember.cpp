// A member of a managed type has no address; a delegate names a function.
ref class Counter {
public:
    int count;
    void Work() {}
    static void Rest() {}
};

int main() {
    auto second = &Counter::Work; // error: C3374
    auto third = &Counter::Rest; // error: C3374
    return 0;
}
