using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Operators between different managed enumerations, or one and a number.</summary>
internal static partial class EnumOperands
{
    /// <summary>Number and text of <paramref name="message"/>, or null when it is about no such operator.</summary>
    public static (string Code, string Text)? Describe(ClangDiagnostic message, ClangUnit? tree)
    {
        if (tree is null || Operands().Match(message.Message) is not { Success: true } match)
        {
            return null;
        }

        var enums = tree.Enums.Where(e => e.SyntaxId >= 0).Select(e => e.QualifiedName).ToHashSet(StringComparer.Ordinal);
        return enums.Contains(match.Groups[1].Value) && (enums.Contains(match.Groups[2].Value) || match.Groups[2].Value is "int" or "unsigned int")
            ? ("C3063", $"operator between '{match.Groups[1].Value}' and '{match.Groups[2].Value}': all operands must have the same enumeration type")
            : null;
    }

    [GeneratedRegex(@"^invalid operands to binary expression \('([^']*)' and '([^']*)'\)")]
    private static partial Regex Operands();
}
