using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>a += b</c> → <c>clr::assign(a, clr::same(a) + (b))</c> where the type has <c>operator+</c> alone
/// (ECMA-372 §19.7.4).</summary>
internal static partial class CompoundAssignmentFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var match = Message().Match(diagnostic.Message);
        if (!match.Success || diagnostic.Ranges.Length < 2 || IsOfEvent(diagnostic))
        {
            return [];
        }

        var (left, right) = (diagnostic.Ranges.MinBy(r => r.Begin), diagnostic.Ranges.MaxBy(r => r.End));
        var operation = match.Groups["operator"].Value;
        return left.End > diagnostic.Offset || right.Begin < diagnostic.Offset + operation.Length
            ? []
            :
            [
                new TextFix(left.Begin, left.Begin, "clr::assign(", 0),
                new TextFix(left.End, right.Begin, $", clr::same({text[left.Begin..left.End]}) {operation[..^1]} (", 0),
                new TextFix(right.End, right.End, "))", 0),
            ];
    }

    // event += what is no delegate: there is no other meaning
    private static bool IsOfEvent(ClangDiagnostic diagnostic) =>
        diagnostic.Notes.Any(n => Path.GetFileName(n.File) == "events.h");

    [GeneratedRegex(@"^no viable overloaded '(?<operator>(\+|-|\*|/|%|&|\||\^|<<|>>)=)'")]
    private static partial Regex Message();
}
