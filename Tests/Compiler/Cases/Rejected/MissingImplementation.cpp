// An interface member without an implementation.
using namespace System;

interface class IWorker {
    void Work();
    void Rest();
};

ref class Worker : IWorker { // error: C3766
public:
    virtual void Work() {}
};

int main() {
    return 0;
}
