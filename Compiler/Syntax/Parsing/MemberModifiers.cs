namespace Bridge.Compiler.Syntax.Parsing;

/// <summary>Words before a member's type.</summary>
[Flags]
internal enum MemberModifiers
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>static</c>.</summary>
    Static = 1,

    /// <summary><c>virtual</c>.</summary>
    Virtual = 2,

    /// <summary><c>literal</c>.</summary>
    Literal = 4,

    /// <summary><c>initonly</c>.</summary>
    InitOnly = 8,

    /// <summary><c>abstract</c>, <c>= 0</c>, or a member of an interface.</summary>
    Abstract = 16,

    /// <summary><c>override</c>.</summary>
    Override = 32,

    /// <summary><c>new</c>.</summary>
    New = 64,

    /// <summary><c>sealed</c>.</summary>
    Sealed = 128,

    /// <summary><c>explicit</c>.</summary>
    Explicit = 256,
}
