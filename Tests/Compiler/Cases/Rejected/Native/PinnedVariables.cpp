// A pinning pointer is a local variable that is not static.
pin_ptr<int> variable;                  // error: C3824
pin_ptr<int> returned();                // error: C3824
void taken(pin_ptr<int> p) {}           // error: C3824

struct Native {
    pin_ptr<int> member;                // error: C3824
    void f(array<int>^ a) { pin_ptr<int> local = &a[0]; }
};

int main() {
    static pin_ptr<int> lasting;        // error: C3824
    array<int>^ numbers = {1, 2};
    pin_ptr<int> local = &numbers[0];
    return *local;
}
