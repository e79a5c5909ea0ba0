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

    /// <summary>How all sources are preprocessed.</summary>
    public SourceOptions All { get; init; } = new();

    /// <summary>What <c>--for FILE</c> adds for single sources.</summary>
    public ImmutableDictionary<string, SourceOptions> Own { get; init; } = ImmutableDictionary<string, SourceOptions>.Empty;

    /// <summary>The framework the assembly is for.</summary>
    public TargetFramework Framework { get; init; } = TargetFramework.Newest;

    /// <summary>The folder of <c>--framework-folder</c> with the framework's reference assemblies, or null to look for them.</summary>
    public string? FrameworkFolder { get; init; }

    /// <summary>Assemblies of <c>-r</c>.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>Folders of <c>--using</c>.</summary>
    public ImmutableArray<string> UsingDirectories { get; init; } = [];

    /// <summary>Folders of <c>-L</c>.</summary>
    public ImmutableArray<string> LibraryDirectories { get; init; } = [];

    /// <summary>Libraries of <c>-l</c>.</summary>
    public ImmutableArray<string> Libraries { get; init; } = [];

    /// <summary>Files of <c>--native</c>.</summary>
    public ImmutableArray<string> NativeFiles { get; init; } = [];

    /// <summary>Files of <c>--resource</c>.</summary>
    public ImmutableArray<EmbeddedFile> Resources { get; init; } = [];

    /// <summary>The key pair of <c>--key</c> that gives the assembly a strong name, or null.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Whether code is left to debuggers as it is written.</summary>
    public bool IsDebuggable { get; init; }

    /// <summary>Where the headers that were read are listed, or null.</summary>
    public string? DependencyFile { get; init; }

    /// <summary>Language standard of native files.</summary>
    public string Standard { get; init; } = "c++17";

    /// <summary>How many tools run at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The stage after which to stop and print, or null.</summary>
    public Stage? StopAfter { get; init; }

    /// <summary>Whether to print how long each stage took.</summary>
    public bool PrintsTimes { get; init; }

    /// <summary>These options with other ones for <paramref name="file"/>, or for all files when it is null.</summary>
    public BuildOptions Change(string? file, Func<SourceOptions, SourceOptions> change) => file is null
        ? this with { All = change(All) }
        : this with { Own = Own.SetItem(file, change(Own.GetValueOrDefault(file, new SourceOptions()))) };

    /// <summary>How <paramref name="file"/> is preprocessed.</summary>
    public SourceOptions For(string file) => Own.TryGetValue(file, out var own) ? own.Before(All) : All;
}
