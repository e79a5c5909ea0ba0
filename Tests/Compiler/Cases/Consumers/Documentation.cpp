// Comments for documentation stand in NAME.xml beside the assembly.
// expect: M:Bell.Ring(System.Int32)
// expect: T:Bell
// expect: Rings.
// expect: How often.
using namespace System;

/// <summary>A bell.</summary>
public ref class Bell {
public:
    /// <summary>Rings.</summary>
    /// <param name="times">How often.</param>
    void Ring(int times) {}
};
