using System.Collections.Immutable;

namespace Bridge.Compiler.CommandLine;

/// <summary>What <c>bridgec build</c> was asked to do.</summary>
public sealed record BuildOptions
{
    /// <summary>C++/CLI sources in the order given.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Where the results appear.</summary>
    public string OutputDirectory { get; init; } = ".";

    /// <summary>Name of the assembly; by default the first file's.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>True for <c>--exe</c>, false for <c>--library</c>, null to decide by <c>main</c>.</summary>
    public bool? IsExecutable { get; init; }

    /// <summary>Folders of <c>-I</c>.</summary>
    public ImmutableArray<string> IncludeDirectories { get; init; } = [];

    /// <summary>Macros of <c>-D</c>.</summary>
    public ImmutableArray<string> Defines { get; init; } = [];

    /// <summary>Assemblies of <c>-r</c>.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>Folders of <c>-L</c>.</summary>
    public ImmutableArray<string> LibraryDirectories { get; init; } = [];

    /// <summary>Libraries of <c>-l</c>.</summary>
    public ImmutableArray<string> Libraries { get; init; } = [];

    /// <summary>Files of <c>--native</c>.</summary>
    public ImmutableArray<string> NativeFiles { get; init; } = [];

    /// <summary>Language standard of native files.</summary>
    public string Standard { get; init; } = "c++17";

    /// <summary>How many tools run at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The stage after which to stop and print, or null.</summary>
    public Stage? StopAfter { get; init; }

    /// <summary>Whether to print how long each stage took.</summary>
    public bool PrintsTimes { get; init; }
}
