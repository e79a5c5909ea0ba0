using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary>A name that is ambiguous between a namespace and its <c>Generic</c> part: template arguments tell which one.</summary>
internal static partial class AmbiguousNameFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var match = Message().Match(diagnostic.Message);
        if (!match.Success || diagnostic.Offset < 0)
        {
            return [];
        }

        var end = diagnostic.Offset + match.Groups[1].Length;
        var isGeneric = end < text.Length && text[end..].TrimStart() is ['<', ..];
        var candidates = diagnostic.Notes.Select(n => Candidate().Match(n.Message)).Where(m => m.Success)
            .Select(m => m.Groups[1].Value.TrimStart(':')).Distinct().ToList();
        return GenericPair.Choose(candidates, isGeneric) is { } chosen
            ? [new TextFix(diagnostic.Offset, end, $" ::{chosen}", 0)]
            : [];
    }

    [GeneratedRegex("^reference to '([A-Za-z_0-9]+)' is ambiguous")]
    private static partial Regex Message();

    [GeneratedRegex("^candidate found by name lookup is '([^']*)'")]
    private static partial Regex Candidate();
}
