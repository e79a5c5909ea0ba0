using System.Collections.Immutable;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Preprocessing;

/// <summary>What is wrong with a pragma.</summary>
internal sealed record WarningMessage(DiagnosticDescriptor Descriptor, ImmutableArray<string> Arguments);

/// <summary>One <c>specifier : numbers</c>.</summary>
/// <param name="Action">What becomes of the warnings.</param>
/// <param name="Level">The level they get, for a specifier that is one.</param>
/// <param name="IsSuppress">Whether this holds for one line only.</param>
/// <param name="Numbers">The warnings.</param>
internal sealed record WarningChange(WarningAction Action, int? Level, bool IsSuppress, ImmutableArray<int> Numbers);

/// <summary>One <c>#pragma warning(…)</c>. What stands before a mistake counts, as with MSVC.</summary>
internal sealed record WarningPragma
{
    private const string Keyword = "warning";

    /// <summary>Whether the state is pushed.</summary>
    public bool IsPush { get; init; }

    /// <summary>Whether the state is popped.</summary>
    public bool IsPop { get; init; }

    /// <summary>The level of <c>push, n</c>, or null.</summary>
    public int? Level { get; init; }

    /// <summary>What changes for single numbers.</summary>
    public ImmutableArray<WarningChange> Changes { get; init; } = [];

    /// <summary>What is wrong, or null.</summary>
    public WarningMessage? Mistake { get; init; }

    /// <summary>Whether a line of preprocessed text is such a pragma.</summary>
    public static bool IsAt(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        if (!text.StartsWith("#pragma"))
        {
            return false;
        }

        text = text["#pragma".Length..].TrimStart();
        return text.StartsWith(Keyword) && (text.Length == Keyword.Length || !(char.IsLetterOrDigit(text[Keyword.Length]) || text[Keyword.Length] == '_'));
    }

    /// <summary>Reads a line for which <see cref="IsAt"/> holds.</summary>
    public static WarningPragma Parse(ReadOnlySpan<char> line) =>
        new WarningPragmaParser(line[(line.IndexOf(Keyword) + Keyword.Length)..].ToString()).Parse();
}
