using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>f("x")</c> → <c>f(clr::lit("x"))</c> where a call is ambiguous or refused, or would take the characters though an overload takes the string: among String^ and Object^ a literal
/// is a String^ first (ECMA-372 §14.2.5).</summary>
internal static partial class LiteralArgumentFix
{
    /// <summary>What the plugin says of a literal that another overload takes as a String^; no error.</summary>
    public const string Preferred = "a string literal is a String^ here";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        if (diagnostic is { Message: Preferred, Ranges: [var literal, ..] })
        {
            return Managed(literal.Begin, literal.End);
        }

        if (!(Message().IsMatch(diagnostic.Message) || IsDeduced(diagnostic)) || CallText.Find(diagnostic, text) is not { } call)
        {
            return [];
        }

        return call.Arguments
            .Where(a => !a.IsEmpty && a.All(t => t.Kind == TokenKind.String))
            .SelectMany(a => Managed(a[0].Location.Column, a[^1].Location.Column + a[^1].Text.Length));
    }

    private static TextFix[] Managed(int begin, int end) => TextFix.Wrap(begin, end, "clr::lit(", ")");

    // A type parameter would be a pointer to characters.
    private static bool IsDeduced(ClangDiagnostic diagnostic) =>
        diagnostic.Message.StartsWith("no matching ", StringComparison.Ordinal)
        && diagnostic.Notes.Any(n => n.Message.Contains("type_argument", StringComparison.Ordinal) || n.Message.Contains("constraints not satisfied", StringComparison.Ordinal));

    [GeneratedRegex("^call to (member function|constructor of|function)?.* is ambiguous|^call to deleted ")]
    private static partial Regex Message();
}
