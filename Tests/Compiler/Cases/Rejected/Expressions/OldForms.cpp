// Forms of older dialects and of C++ that C++/CLI has other words for.
using namespace System;

delegate void Run();
ref struct Worker {
    void Work() {}
    ~Worker() {}
    !Worker() {}
};
ref struct Plain {};
ref class Secret { !Secret() {} public: ~Secret() {} };
value struct Holder { Object^ object; };
value struct Number { int n; };

int main() {
    char memory[16];
    Worker^ placed = gcnew (memory) Worker; // error: C3828
    Type^ type = typeid<String^>; // error: C3189
    try { throw 1; } __finally {} // error: C3273
    Run^ run = gcnew Run(nullptr, &Worker::Work); // error: C3351
    Plain plain;
    plain.!Plain(); // error: C3421
    Secret secret;
    secret.!Secret(); // error: C3421
    Holder* held = new Holder; // error: C3255
    Number* number = new Number;
    pin_ptr<Worker> pinned; // error: C3833
    interior_ptr<Worker> interior; // error: C3833
    interior_ptr<int>* pointer = nullptr; // error: C3239
    placed->~Worker; // error: C3866
    return 0;
}
