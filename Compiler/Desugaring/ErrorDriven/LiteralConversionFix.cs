using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>ReadOnlySpan&lt;wchar_t&gt; s = "x"</c> → <c>… = clr::lit("x")</c>: a literal is a String^ before a conversion function takes it; for C++
/// that is a second conversion by a function. So it is with <c>v = "x"</c>.</summary>
internal static partial class LiteralConversionFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text) =>
        Message().IsMatch(diagnostic.Message) && diagnostic.Ranges is [.., var literal] && IsLiteral(text, literal)
            ? TextFix.Wrap(literal.Begin, literal.End, "clr::lit(", ")")
            : [];

    private static bool IsLiteral(string text, TextRange range) =>
        CheckTextTokens.Read(text, range.Begin, range.End).Where(t => t.Kind != TokenKind.EndOfFile).ToList() is [_, ..] tokens
        && tokens.TrueForAll(t => t.Kind == TokenKind.String);

    [GeneratedRegex(@"^no viable conversion from 'const (char|wchar_t)\[\d+\]' to '(?!(::)?clr::h<)|^no viable overloaded '='$", RegexOptions.ExplicitCapture)]
    private static partial Regex Message();
}
