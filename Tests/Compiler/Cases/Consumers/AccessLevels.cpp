// What an assembly shows: public, protected and protected-or-internal members of public types.
// expect: Shown
// expect: Family FamilyOrAssembly Public
// expect: 3
using namespace System;

ref class Hidden {};

public ref class Shown {
    void Private() {}
internal:
    void Internal() {}
protected:
    int Family() { return 3; }
public protected:
    void FamilyOrAssembly() {}
private protected:
    void FamilyAndAssembly() {}
public:
    void Public() {}
};
