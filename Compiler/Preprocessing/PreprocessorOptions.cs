using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Preprocessing;

/// <summary>What the preprocessor is told by the command line.</summary>
public sealed record PreprocessorOptions
{
    /// <summary>The Clang driver.</summary>
    public string Clang { get; init; } = "clang++-19";

    /// <summary>Directory of Bridge's own headers, searched first; empty if there is none.</summary>
    public string SupportDirectory { get; init; } = string.Empty;

    /// <summary>Directories of <c>-I</c>, in order.</summary>
    public ImmutableArray<string> IncludeDirectories { get; init; } = [];

    /// <summary>Definitions of <c>-D</c>, <c>NAME</c> or <c>NAME=VALUE</c>, in order.</summary>
    public ImmutableArray<string> Definitions { get; init; } = [];

    /// <summary>Names of <c>-U</c>; they win over <see cref="Definitions"/>.</summary>
    public ImmutableArray<string> Undefinitions { get; init; } = [];

    /// <summary>Headers of <c>--include</c>, read before the first line of the file.</summary>
    public ImmutableArray<string> ForcedIncludes { get; init; } = [];

    /// <summary>Which warnings are wanted where no pragma has spoken.</summary>
    public WarningState Warnings { get; init; } = WarningState.Initial;

    /// <summary>Whether the compilation refers to an assembly of this file name, so that <c>#using</c> may name it.</summary>
    public Func<string, bool> KnowsAssembly { get; init; } = static _ => false;

    /// <summary>A file with further options that <see cref="IncludeOverlay"/> wrote, or null.</summary>
    public string? Overlay { get; init; }

    /// <summary>The value of <c>-std</c>: the preprocessed headers are compiled by the check and by the shims, so they are
    /// expanded for the same standard.</summary>
    public string Standard { get; init; } = "c++23";

    /// <summary>Flags that decide what headers declare; those of the check.</summary>
    public ImmutableArray<string> TargetFlags { get; init; } = ["-O2", "-fPIC", "-fshort-wchar", "-fno-blocks"];
}
