using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>ReadOnlySpan&lt;wchar_t&gt; s = "x"</c> → <c>… = clr::lit("x")</c>: a literal is a String^ before a conversion function takes it; for C++
/// that is a second conversion by a function. So it is with <c>v = "x"</c>.</summary>
internal static partial class LiteralConversionFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text) =>
        Message().IsMatch(diagnostic.Message) && diagnostic.Ranges is [.., var literal] && text[literal.Begin..literal.End] is ['"', ..] or ['L', '"', ..]
            ? TextFix.Wrap(literal.Begin, literal.End, "clr::lit(", ")")
            : [];

    [GeneratedRegex(@"^no viable conversion from 'const (char|wchar_t)\[\d+\]' to '(?!(::)?clr::h<)|^no viable overloaded '='$", RegexOptions.ExplicitCapture)]
    private static partial Regex Message();
}
