using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Assignment to a const static data member: a property without <c>set</c> (C3070), or a literal field (C3892).</summary>
internal static partial class ReadOnlyMember
{
    /// <summary>The name of the property that <paramref name="diagnostic"/> is about, or null when it is another matter.</summary>
    public static string? PropertyName(ClangDiagnostic diagnostic, string checkText)
    {
        if (Assignment().Match(diagnostic.Message) is not { Success: true } match)
        {
            return null;
        }

        var declaration = diagnostic.Notes.Select(n => Line(n, checkText)).FirstOrDefault(l => l.Length > 0) ?? string.Empty;
        return declaration.Contains("constexpr", StringComparison.Ordinal) ? null : match.Groups[1].Value;
    }

    /// <summary>The line of text that a note points to.</summary>
    private static string Line(ClangDiagnostic note, string checkText)
    {
        if (note.Offset >= 0 && note.Offset < checkText.Length)
        {
            var begin = checkText.LastIndexOf('\n', note.Offset) + 1;
            var end = checkText.IndexOf('\n', note.Offset);
            return checkText[begin..(end < 0 ? checkText.Length : end)];
        }

        return File.Exists(note.File) ? File.ReadLines(note.File).Skip(note.Line - 1).FirstOrDefault() ?? string.Empty : string.Empty;
    }

    [GeneratedRegex("^cannot assign to static data member '([^']*)' with const-qualified type")]
    private static partial Regex Assignment();
}
