// A class with a name that System has, too: one message for each function, none for the variables that it was to declare.
using namespace System;

struct Source {
    virtual int next(int n) { return n + 1; }
};

struct Double : Source {
    int next(int n) override { return 2 * n; }
};

static int First() {
    Double d; Source* p = &d; // error: C2872
    return p->next(4);
}

static int Second() {
    Double d; // error: C2872
    Double* p = &d;
    return p->next(4);
}

static int Third() {
    ::Double d;
    return d.next(4);
}

int main() {
    return First() + Second() + Third();
}
