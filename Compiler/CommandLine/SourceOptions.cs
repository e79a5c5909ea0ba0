using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.CommandLine;

/// <summary>How sources are preprocessed: all of them, or one that has options of its own.</summary>
public sealed record SourceOptions
{
    /// <summary>Folders of <c>-I</c>.</summary>
    public ImmutableArray<string> IncludeDirectories { get; init; } = [];

    /// <summary>Macros of <c>-D</c>.</summary>
    public ImmutableArray<string> Defines { get; init; } = [];

    /// <summary>Macros of <c>-U</c>; they win over <see cref="Defines"/>.</summary>
    public ImmutableArray<string> Undefines { get; init; } = [];

    /// <summary>Headers of <c>--include</c>, read before the first line of the source.</summary>
    public ImmutableArray<string> ForcedIncludes { get; init; } = [];

    /// <summary>Options of warnings in order, each of which <see cref="WarningOption"/> knows.</summary>
    public ImmutableArray<string> WarningOptions { get; init; } = [];

    /// <summary>Which warnings are wanted before any pragma.</summary>
    public WarningState Warnings => WarningOptions.Aggregate(WarningState.Initial, (state, option) => WarningOption.Apply(state, option)!);

    /// <summary>These options, then those of <paramref name="all"/>.</summary>
    public SourceOptions Before(SourceOptions all) => new()
    {
        IncludeDirectories = IncludeDirectories.AddRange(all.IncludeDirectories),
        Defines = all.Defines.AddRange(Defines),
        Undefines = all.Undefines.AddRange(Undefines),
        ForcedIncludes = ForcedIncludes.AddRange(all.ForcedIncludes),
        WarningOptions = all.WarningOptions.AddRange(WarningOptions),
    };
}
