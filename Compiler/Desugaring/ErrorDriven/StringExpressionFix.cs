using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary>Where a String^ is wanted, <c>b ? "yes" : "no"</c> → <c>b ? clr::lit("yes") : clr::lit("no")</c> and
/// <c>"n = " + n</c> → <c>clr::lit("n = ") + n</c>: literals of different lengths decay to <c>const char*</c>, as does one to which a
/// number is added, and that is no String^.</summary>
internal static partial class StringExpressionFix
{
    private const int Reach = 4000;

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        if (diagnostic.Offset < 0 || !IsAboutLiterals(diagnostic))
        {
            return [];
        }

        var begin = diagnostic.Ranges.Select(r => r.Begin).Append(diagnostic.Offset).Min();
        var tokens = CheckTextTokens.Read(text, begin, Math.Min(text.Length, begin + Reach));
        return Branches(tokens).SelectMany(range => TextFix.Wrap(range.Begin, range.End, "clr::lit(", ")"));
    }

    private static bool IsAboutLiterals(ClangDiagnostic diagnostic) =>
        Message().IsMatch(diagnostic.Message)
        && (Pointer().IsMatch(diagnostic.Message) || diagnostic.Notes.Any(n => Pointer().IsMatch(n.Message)));

    // STRING behind "?", ":" or "+", before ":" or "+", up to the end of the statement.
    private static IEnumerable<TextRange> Branches(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count && !tokens[i].Is(";"); i++)
        {
            if (tokens[i].Kind != TokenKind.String)
            {
                continue;
            }

            var last = i;
            while (last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.String)
            {
                last++;
            }

            var isBranch = i > 0 && (tokens[i - 1].Is("?") || tokens[i - 1].Is(":") || tokens[i - 1].Is("+"));
            if (isBranch || (last + 1 < tokens.Count && (tokens[last + 1].Is(":") || tokens[last + 1].Is("+"))))
            {
                yield return new TextRange(tokens[i].Location.Column, tokens[last].Location.Column + tokens[last].Text.Length);
            }

            i = last;
        }
    }

    [GeneratedRegex("^(no viable |no matching |call to deleted |incompatible operand types|invalid operands|cannot initialize|cannot convert|no viable overloaded|conditional expression is ambiguous)")]
    private static partial Regex Message();

    [GeneratedRegex(@"const (char|wchar_t) ?(\*|\[)|C string")]
    private static partial Regex Pointer();
}
