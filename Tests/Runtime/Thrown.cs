namespace Bridge.Runtime.Tests;

/// <summary>What the fixture throws.</summary>
public enum Thrown
{
    Nothing,
    RuntimeError,
    SystemError,
    Nested,
    Int,
    Derived,
    Foreign,
    Literal,
    VectorAt,
    NoException,
    IntPointer,
    BadBytes,
    NullPointer,
    String,
    Double,
}
