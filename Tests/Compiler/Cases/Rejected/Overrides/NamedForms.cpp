// What a named override cannot name.
using namespace System;

ref class Base {
private:
    virtual void Hidden() sealed {}
public:
    virtual void F() {}
    virtual void G() {}
    void Plain() {}
};

ref struct Other { virtual void H() {} };
interface struct IRun { void Run(); };

ref struct First : Base, IRun {
    virtual void A() = Base::Plain {} // error: C3650
    virtual void B() = Other::H {} // error: C3651
    virtual void C() = G {} // error: C3653
    virtual void D() = Base::F, 3 {} // error: C3654
    virtual void E() new sealed = Base::Hidden {} // error: C3670
    virtual void IRun::Run() {} // error: C3648
    virtual ~First() = Base::G {} // error: C3657
    void Qualified() & {} // error: C3843
};

struct Native { virtual void F(); };
struct Derived : Native { virtual void F() new; }; // error: C3662

int main() {}
