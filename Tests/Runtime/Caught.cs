namespace Bridge.Runtime.Tests;

/// <summary>Types of native catch clauses.</summary>
public enum Caught
{
    Exception,
    CountedError,
    Side,
    Int,
    ConstChar,
    ConstVoid,
    LogicError,
    NoException,
    SystemError,
}
