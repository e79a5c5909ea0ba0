using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>1.5 + "x"</c> → <c>1.5 + clr::lit("x")</c>: what cannot be added to a C string can be to a String^.</summary>
internal static partial class LiteralOperandFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text) =>
        Message().IsMatch(diagnostic.Message)
            ? diagnostic.Ranges.Where(r => IsLiteral(text, r)).SelectMany(r => TextFix.Wrap(r.Begin, r.End, "clr::lit(", ")"))
            : [];

    private static bool IsLiteral(string text, TextRange range) =>
        text[range.Begin] == '"' || (text[range.Begin] == 'L' && text[range.Begin + 1] == '"');

    [GeneratedRegex(@"^invalid operands to binary expression \(.*'const (char|wchar_t)\[\d+\]'")]
    private static partial Regex Message();
}
