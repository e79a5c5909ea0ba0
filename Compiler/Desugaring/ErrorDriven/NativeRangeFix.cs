using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>for each</c> over a native container or array, which has no <c>GetEnumerator</c>, is a range-based for:
/// <c>for (auto e = clr::each(c); e.next(); ) { X x = (X)e.cur();</c> → <c>for (auto&amp;&amp; e : (c)) { X x = (X)e;</c></summary>
internal static partial class NativeRangeFix
{
    private const string Message = "no matching function for call to 'each'";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var isNative = diagnostic.Message == Message && diagnostic.Notes.Any(n => Reason().IsMatch(n.Message));
        if (!isNative || CallText.Find(diagnostic, text) is not { } call)
        {
            return [];
        }

        var begin = text.LastIndexOf("auto each$", call.Open, StringComparison.Ordinal);
        var sign = begin < 0 ? -1 : text.IndexOf(" =", begin, call.Open - begin, StringComparison.Ordinal);
        if (sign < 0)
        {
            return [];
        }

        var name = text[(begin + "auto ".Length)..sign];
        var next = $"; {name}.next(); )";
        var current = text.IndexOf($"{name}.cur()", call.Close, StringComparison.Ordinal);
        return string.CompareOrdinal(text, call.Close + 1, next, 0, next.Length) != 0 || current < 0
            ? []
            :
            [
                new TextFix(begin, call.Open, $"auto&& {name} : ", 0),
                new TextFix(call.Close + 1, call.Close + 1 + next.Length, ")", 0),
                new TextFix(current, current + name.Length + ".cur()".Length, name, 0),
            ];
    }

    [GeneratedRegex(@"no member named 'GetEnumerator' in|member reference base type '[^']*\[\d+\]' is not a structure or union")]
    private static partial Regex Reason();
}
