using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>1.5 + "x"</c> → <c>1.5 + clr::lit("x")</c>: what cannot be added to a C string can be to a String^.
/// <c>"a" + n + "b"</c> → <c>clr::lit("a") + n + clr::lit("b")</c>: the literal that begins an operand is one too.</summary>
internal static partial class LiteralOperandFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text) =>
        Message().IsMatch(diagnostic.Message)
            ? diagnostic.Ranges.SelectMany(range => Wrap(text, range))
            : [];

    private static TextFix[] Wrap(string text, TextRange range)
    {
        var literal = CheckTextTokens.Read(text, range.Begin, range.End).TakeWhile(t => t.Kind == TokenKind.String).ToList();
        return literal.Count == 0
            ? []
            : TextFix.Wrap(literal[0].Location.Column, literal[^1].Location.Column + literal[^1].Text.Length, "clr::lit(", ")");
    }

    [GeneratedRegex(@"^invalid operands to binary expression \(.*'const (char|wchar_t)\[\d+\]'")]
    private static partial Regex Message();
}
