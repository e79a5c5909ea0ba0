using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Assignment to a const static data member: a property without <c>set</c> (C3070), or a literal field (C3891).</summary>
internal static partial class ReadOnlyMember
{
    private static readonly char[] DeclarationEnds = [';', '{', '}', '\n'];

    /// <summary>The name of the property that <paramref name="diagnostic"/> is about, or null when it is another matter.</summary>
    public static string? PropertyName(ClangDiagnostic diagnostic, string checkText)
    {
        if (IsConstHandle(diagnostic))
        {
            var name = NameBefore().Match(checkText, 0, Math.Clamp(diagnostic.Offset, 0, checkText.Length));
            return name.Success ? name.Groups[1].Value : null;
        }

        if (Assignment().Match(diagnostic.Message) is not { Success: true } match)
        {
            return null;
        }

        return IsLiteral(diagnostic, checkText) ? null : match.Groups[1].Value;
    }

    /// <summary>The name of the literal field that <paramref name="diagnostic"/> is about, or null.</summary>
    public static string? LiteralName(ClangDiagnostic diagnostic, string checkText) =>
        LiteralAssignment().Match(diagnostic.Message) is { Success: true } match && IsLiteral(diagnostic, checkText) && IsManaged(diagnostic, checkText)
            ? match.Groups[1].Value
            : null;

    // Members of managed classes are annotated, those of .NET stand in the projection.
    private static bool IsManaged(ClangDiagnostic diagnostic, string checkText) => diagnostic.Notes.Any(
        n => n.File.EndsWith("/projection.h", StringComparison.Ordinal) || Declaration(n, checkText).Contains("annotate(\"bridge:", StringComparison.Ordinal));

    private static bool IsLiteral(ClangDiagnostic diagnostic, string checkText)
    {
        var declaration = diagnostic.Notes.Select(n => Declaration(n, checkText)).FirstOrDefault(l => l.Length > 0) ?? string.Empty;
        return declaration.Contains("constexpr", StringComparison.Ordinal);
    }

    // P is const clr::h<T>: its operator= does not apply
    private static bool IsConstHandle(ClangDiagnostic diagnostic) =>
        diagnostic.Message.StartsWith("no viable overloaded '", StringComparison.Ordinal)
        && diagnostic.Notes.Any(n => n.Message.Contains("'this' argument has type 'const clr::h<", StringComparison.Ordinal));

    /// <summary>The text from the start of the declaration to the name that a note points to.</summary>
    private static string Declaration(ClangDiagnostic note, string checkText)
    {
        var before = note.Offset >= 0 && note.Offset < checkText.Length ? checkText[..note.Offset] : LineBefore(note);
        return before[(before.LastIndexOfAny(DeclarationEnds) + 1)..];
    }

    private static string LineBefore(ClangDiagnostic note)
    {
        var line = File.Exists(note.File) ? File.ReadLines(note.File).Skip(note.Line - 1).FirstOrDefault() ?? string.Empty : string.Empty;
        return line[..Math.Clamp(note.Column - 1, 0, line.Length)];
    }

    [GeneratedRegex(@"(\w+)\s*$")]
    private static partial Regex NameBefore();

    [GeneratedRegex("^cannot assign to (?:static data member|variable) '([^']*)' with const-qualified type")]
    private static partial Regex LiteralAssignment();

    [GeneratedRegex("^cannot assign to static data member '([^']*)' with const-qualified type")]
    private static partial Regex Assignment();
}
