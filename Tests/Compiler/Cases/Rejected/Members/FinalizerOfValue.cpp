// Only a ref class has a finalizer; a value class has no special members at all.
value struct First {
    !First() {} // error: C3077
};

value struct Second {
    ~Second() {} // error: C3417
};

value struct Third {
    Third() {} // error: C3417
};

value struct Fourth {
    int x;
    Fourth(Fourth% other) {} // error: C3417
};

int main() { return 0; }
