// Members that other assemblies cannot use, cannot override or misunderstand.
// options: -W4
// expect: done
using namespace System;

ref struct Hidden {};
delegate void HiddenHandler();
interface class IHidden {};
public interface class IRun { void Run(); };

public ref class Shown : IRun {
public:
    Hidden^ Make() { return nullptr; } // warning: C4677
    void Take(array<Hidden^>^ all) {} // warning: C4677
    property Hidden^ Item; // warning: C4677
    event HiddenHandler^ Changed; // warning: C4677
    virtual void Run() override {} // warning: C4490
    void Plain() {}
    static Shown() {} // warning: C4434
protected:
    Hidden^ field; // warning: C4677
internal:
    Hidden^ Internal() { return nullptr; }
private:
    virtual void Own() {} // warning: C4486
    virtual void Closed() sealed {}
    Hidden^ Private() { return nullptr; }
};

public ref class Derived : Shown {
public:
    void Plain() {} // warning: C4487
};

generic<typename T> where T : IHidden
public ref class Constrained {}; // warning: C4688

ref class Inner { public: Hidden^ Make() { return nullptr; } };

int main() {
    Console::WriteLine("done");
    return 0;
}
