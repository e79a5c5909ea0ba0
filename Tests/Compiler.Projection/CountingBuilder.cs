using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Projection.Tests;

/// <summary>Writes a file where a precompiled header is asked for, without compiling anything.</summary>
internal sealed class CountingBuilder : IPchBuilder
{
    private int _count;

    public int Count => _count;

    public string Fingerprint => "counting";

    public bool Build(string headerPath, string? basePch, string outputPch, DiagnosticBag diagnostics)
    {
        Interlocked.Increment(ref _count);
        File.WriteAllText(outputPch, headerPath);
        return true;
    }
}
