using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>dynamic_cast&lt;T&gt;(h)</c> → <c>clr::dyn_cast&lt;T&gt;(h)</c> where T names a handle type: a typedef, a template's argument.</summary>
internal static partial class DynamicCastFix
{
    private const string Keyword = "dynamic_cast";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var at = diagnostic.Offset;
        return at >= 0 && Message().IsMatch(diagnostic.Message) && string.CompareOrdinal(text, at, Keyword, 0, Keyword.Length) == 0
            ? [new TextFix(at, at + Keyword.Length, "clr::dyn_cast", 0)]
            : [];
    }

    [GeneratedRegex("^invalid target type '(const )?(.*\\(aka ')?(const )?(clr::)?h<.*for dynamic_cast")]
    private static partial Regex Message();
}
