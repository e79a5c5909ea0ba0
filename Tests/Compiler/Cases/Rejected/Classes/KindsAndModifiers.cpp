// What kind of class something is decides what it may say of itself and derive from (ECMA-372 §19.1, §22.1, §25.1).
using namespace System;

value class FromObject : Object {};       // error: C3830
value class FromValueType : ValueType {}; // error: C3830
value class Incomplete abstract {};       // error: C3612
interface class Last sealed {};           // error: C2216
interface class FromClass : Object {};    // error: C2500
value class Sound sealed : IDisposable {
public:
    virtual void Dispose() = IDisposable::Dispose {}
};
