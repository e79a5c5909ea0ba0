using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>reinterpret_cast&lt;T^&gt;(h)</c> → <c>clr::reinterpreted&lt;T^&gt;(h)</c>: for C++ a handle is an object.</summary>
internal static partial class ReinterpretedHandleFix
{
    private const string Keyword = "reinterpret_cast";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var at = diagnostic.Offset;
        return at >= 0 && Message().IsMatch(diagnostic.Message) && string.CompareOrdinal(text, at, Keyword, 0, Keyword.Length) == 0
            ? [new TextFix(at, at + Keyword.Length, "clr::reinterpreted", 0)]
            : [];
    }

    [GeneratedRegex(@"^reinterpret_cast from '(const )?(::)?(clr::)?h<.*>'( \(aka .*\))? to '(::)?(clr::)?h<.*>'( \(aka .*\))? is not allowed")]
    private static partial Regex Message();
}
