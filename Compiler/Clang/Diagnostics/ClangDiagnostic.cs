using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bridge.Compiler.Clang.Diagnostics;

/// <summary>A half-open range of offsets in the check text.</summary>
public readonly record struct TextRange(int Begin, int End);

/// <summary>One message of Clang, in Clang's own words.</summary>
/// <param name="File">Presumed file, or empty.</param>
/// <param name="Line">Presumed line from 1, or 0.</param>
/// <param name="Column">Column in bytes from 1, or 0.</param>
/// <param name="Offset">Offset in the check text of the place Clang points to, or -1 when it lies elsewhere.</param>
/// <param name="Ranges">Highlighted ranges inside the check text, ends after the last character.</param>
/// <param name="Severity">Level.</param>
/// <param name="Message">Text without location, level and option.</param>
/// <param name="Notes">Notes attached to it, in order.</param>
/// <param name="Option">The warning group without <c>-W</c>, or empty.</param>
public sealed record ClangDiagnostic(
    string File,
    int Line,
    int Column,
    int Offset,
    ImmutableArray<TextRange> Ranges,
    ClangSeverity Severity,
    string Message,
    ImmutableArray<ClangDiagnostic> Notes,
    string Option)
{
    /// <summary>Whether it makes the compilation fail.</summary>
    public bool IsError => Severity >= ClangSeverity.Error;

    /// <summary>The match of the first note that <paramref name="pattern"/> fits, or null.</summary>
    public Match? FirstNote(Regex pattern) =>
        Notes.Select(note => pattern.Match(note.Message)).FirstOrDefault(match => match.Success);
}
