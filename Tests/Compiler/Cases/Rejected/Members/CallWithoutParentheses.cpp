// A member function is called with an argument list.
ref class Counter {
public:
    void Work() {}
};

int main() {
    Counter^ c = gcnew Counter();
    c->Work; // error: C3867
    return 0;
}
