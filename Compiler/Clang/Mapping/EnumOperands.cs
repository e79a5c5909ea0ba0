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
        var (unary, binary) = (Operand().Match(message.Message), Operands().Match(message.Message));
        if (tree is null || !(unary.Success || binary.Success))
        {
            return null;
        }

        var enums = tree.Enums.Where(e => e.SyntaxId >= 0).Select(e => e.QualifiedName).ToHashSet(StringComparer.Ordinal);
        return unary.Success ? Unary(unary.Groups[1].Value, enums) : Binary(binary.Groups[1].Value, binary.Groups[2].Value, enums);
    }

    private static (string Code, string Text)? Unary(string operand, HashSet<string> enums) => enums.Contains(operand)
        ? ("C3069", $"'{operand}': operator not allowed for enumeration type")
        : null;

    private static (string Code, string Text)? Binary(string left, string right, HashSet<string> enums) =>
        enums.Contains(left) && (enums.Contains(right) || right is "int" or "unsigned int")
            ? ("C3063", $"operator between '{left}' and '{right}': all operands must have the same enumeration type")
            : null;

    [GeneratedRegex(@"^invalid operands to binary expression \('([^']*)' and '([^']*)'\)")]
    private static partial Regex Operands();

    [GeneratedRegex("^invalid argument type '([^']*)' to unary expression")]
    private static partial Regex Operand();
}
