namespace Bridge.Compiler.Binding;

/// <summary>Where the operation of a node can run.</summary>
public enum Home
{
    /// <summary>Either side: arithmetic on scalars, scalar locals, native memory behind a pointer.</summary>
    Neutral,

    /// <summary>Only IL: handles, managed members, prelude operations.</summary>
    Managed,

    /// <summary>Only C++: native calls, native objects, native exceptions.</summary>
    Native,
}
