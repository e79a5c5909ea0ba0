using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Operators of managed enumerations that there are not (ECMA-372 §26): between different ones, or one and a number, and unary ones.</summary>
internal static partial class EnumOperands
{
    /// <summary>Number and text of <paramref name="message"/>, or null when it is about no such operator.</summary>
    public static (string Code, string Text)? Describe(ClangDiagnostic message, ClangUnit? tree)
    {
        if (tree is null || !(Operands().IsMatch(message.Message) || Operand().IsMatch(message.Message)))
        {
            return null;
        }

        var enums = tree.Enums.Where(e => e.SyntaxId >= 0).Select(e => e.QualifiedName).ToHashSet(StringComparer.Ordinal);
        return Unary(message.Message, enums) ?? Binary(Operands().Match(message.Message), enums);
    }

    private static (string Code, string Text)? Unary(string message, HashSet<string> enums) =>
        Operand().Match(message) is { Success: true } match && enums.Contains(match.Groups[1].Value)
            ? ("C3069", $"'{match.Groups[1].Value}': operator not allowed for enumeration type")
            : null;

    private static (string Code, string Text)? Binary(Match match, HashSet<string> enums) =>
        match.Success && enums.Contains(match.Groups[1].Value) && (enums.Contains(match.Groups[2].Value) || match.Groups[2].Value is "int" or "unsigned int")
            ? ("C3063", $"operator between '{match.Groups[1].Value}' and '{match.Groups[2].Value}': all operands must have the same enumeration type")
            : null;

    [GeneratedRegex(@"^invalid operands to binary expression \('([^']*)' and '([^']*)'\)")]
    private static partial Regex Operands();

    [GeneratedRegex("^invalid argument type '([^']*)' to unary expression")]
    private static partial Regex Operand();
}
