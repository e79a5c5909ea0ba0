using System.Collections.Immutable;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Diagnostics;

/// <summary>The warnings that are wanted at each place of a translation unit.</summary>
/// <param name="Initial">What the options say.</param>
/// <param name="Regions">Stretches of the files between pragmas, in the order in which they were read.</param>
public sealed record WarningMap(WarningState Initial, ImmutableArray<WarningMap.Region> Regions)
{
    /// <summary>Some lines of a file, of one state.</summary>
    public sealed record Region(string Path, int FirstLine, int LastLine, WarningState State)
    {
        /// <summary>Whether <paramref name="place"/> stands in these lines.</summary>
        public bool Contains(SourceLocation place) => Path == place.Path && FirstLine <= place.Line && place.Line <= LastLine;
    }

    private readonly ImmutableHashSet<string> _paths = [.. Regions.Select(r => r.Path)];

    /// <summary>Whether <paramref name="path"/> belongs to the translation unit.</summary>
    public bool Knows(string path) => _paths.Contains(path);

    /// <summary>What holds at <paramref name="place"/>. Several regions share a line when a macro holds pragmas: the narrowest is
    /// about the text between them.</summary>
    public WarningState At(SourceLocation place) =>
        Regions.Where(r => r.Contains(place)).MinBy(r => r.LastLine - r.FirstLine)?.State
        ?? Regions.LastOrDefault(r => r.Path == place.Path && r.FirstLine <= place.Line)?.State
        ?? Initial;
}
