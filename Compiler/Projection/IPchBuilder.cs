using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Projection;

/// <summary>Compiles headers of the projection; the Clang stage implements it.</summary>
public interface IPchBuilder
{
    /// <summary>Identifies the compiler and the flags that a precompiled header depends on; part of the cache's key.</summary>
    string Fingerprint { get; }

    /// <summary>Compiles <paramref name="headerPath"/> to <paramref name="outputPch"/>, on top of <paramref name="basePch"/> if there is one.
    /// Reports what went wrong and returns false then.</summary>
    bool Build(string headerPath, string? basePch, string outputPch, DiagnosticBag diagnostics);
}
