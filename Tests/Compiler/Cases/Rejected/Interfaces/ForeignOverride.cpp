// A named override names a member of an interface that the class implements.
interface class IFirst { void Work(); };
interface class ISecond { void Rest(); };

ref class Worker : IFirst {
public:
    virtual void Work() {}
    virtual void Sleep() = ISecond::Rest {} // error: C3254
};

int main() { return 0; }
