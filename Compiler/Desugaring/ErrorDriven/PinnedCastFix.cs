using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>reinterpret_cast&lt;U*&gt;(p)</c> of a pinning pointer → <c>static_cast&lt;U*&gt;(p)</c>: for C++ it is an object with
/// conversions.</summary>
internal static partial class PinnedCastFix
{
    private const string Keyword = "reinterpret_cast";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var at = diagnostic.Offset;
        return at >= 0 && Message().IsMatch(diagnostic.Message) && string.CompareOrdinal(text, at, Keyword, 0, Keyword.Length) == 0
            ? [new TextFix(at, at + Keyword.Length, "static_cast", 0)]
            : [];
    }

    [GeneratedRegex(@"^reinterpret_cast from '(::)?(cli::)?pin_ptr<.*?>'( \(aka [^)]*\))? to ('.*\*'|'[^']*' \(aka '.*\*'\)) is not allowed")]
    private static partial Regex Message();
}
