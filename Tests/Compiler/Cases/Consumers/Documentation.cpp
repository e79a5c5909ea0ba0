// Comments for documentation stand in NAME.xml beside the assembly.
// expect: M:Bell.Ring(System.Int32)
// expect: P:Bell.Count
// expect: T:Bell
// expect: Rings.
// expect: How often.
// expect: for (;;)|    Ring(1);
// expect: How often it|rang.
using namespace System;

/// <summary>A bell.</summary>
public ref class Bell {
public:
    /// <summary>Rings.</summary>
    /// <param name="times">How often.</param>
    /// <example><code>
    /// for (;;)
    ///     Ring(1);
    /// </code></example>
    void Ring(int times) {}

    /** <summary>How often it
     * rang.</summary>
     */
    property int Count;

    /** Nothing for the file. */
    int Silent() { return 0; }
};
