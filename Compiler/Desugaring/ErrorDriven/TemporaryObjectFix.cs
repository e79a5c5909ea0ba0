using System.Globalization;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Syntax.Tokens;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>f(R(1))</c> → <c>f(clr::object(R(1)))</c> where the parameter is an R%: a tracking reference binds to an object that has
/// no name, as with Visual C++, where a reference of C++ does not.</summary>
internal static partial class TemporaryObjectFix
{
    private const string Open = "clr::object(";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        if (!diagnostic.Message.StartsWith("no matching ", StringComparison.Ordinal) || CallText.Find(diagnostic, text) is not { } call)
        {
            return [];
        }

        return diagnostic.Notes.Select(n => Reason().Match(n.Message)).Where(m => m.Success)
            .Select(m => int.Parse(m.Groups["index"].ValueSpan, CultureInfo.InvariantCulture) - 1).Distinct()
            .Where(i => i < call.Arguments.Length && IsCreated(call.Arguments[i]))
            .SelectMany(i => Wrap(call.Arguments[i][0], call.Arguments[i][^1]));
    }

    // R(1), N::R(1), make()
    private static bool IsCreated(IReadOnlyList<Token> argument) =>
        argument is [{ IsIdentifier: true }, .., { } last] && last.Is(")") && !argument[0].Is("clr");

    private static TextFix[] Wrap(Token first, Token last) =>
        TextFix.Wrap(first.Location.Column, last.Location.Column + last.Text.Length, Open, ")");

    [GeneratedRegex(@"expects an lvalue for (?<index>\d+)(st|nd|rd|th) argument", RegexOptions.ExplicitCapture)]
    private static partial Regex Reason();
}
