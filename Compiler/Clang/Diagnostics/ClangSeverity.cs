namespace Bridge.Compiler.Clang.Diagnostics;

/// <summary>Clang's levels of diagnostics.</summary>
public enum ClangSeverity
{
    /// <summary>Belongs to the message before it.</summary>
    Note,

    /// <summary>A remark or warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,

    /// <summary>An error after which Clang gave up.</summary>
    Fatal,
}
