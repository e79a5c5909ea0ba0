using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>x.ToString()</c> on a scalar or enum → <c>clr::m(x).ToString()</c>. Clang names the operand's range.</summary>
internal static partial class ScalarMemberFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        if (!Message().IsMatch(diagnostic.Message) || diagnostic.Ranges.IsEmpty)
        {
            return [];
        }

        var operand = diagnostic.Ranges.Where(r => r.End <= diagnostic.Offset + 2).DefaultIfEmpty(diagnostic.Ranges[0]).MaxBy(r => r.End - r.Begin);
        var isWrapped = operand.Begin >= 7 && string.CompareOrdinal(text, operand.Begin - 7, "clr::m(", 0, 7) == 0;
        return isWrapped ? [] : TextFix.Wrap(operand.Begin, operand.End, "clr::m(", ")");
    }

    // Pointers have no members either, but there the user means "->".
    [GeneratedRegex(@"^member reference base type '[^'*]*'( \(aka '[^'*]*'\))? is not a structure or union")]
    private static partial Regex Message();
}
