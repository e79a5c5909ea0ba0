using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>h - x</c>, <c>++h</c> → <c>(*(h)) - x</c>, <c>++(*(h))</c> where the class of <c>h</c> has operators that are instance members:
/// they apply to handles too (ECMA-372 §19.7).</summary>
internal static partial class HandleOperatorFix
{
    private const string Same = "clr::same(";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, DesugaredUnit unit)
    {
        if (Message().Match(diagnostic.Message) is not { Success: true } match || diagnostic.Ranges.IsEmpty
            || unit.Syntax.ById.OfType<TypeDeclarationSyntax>().FirstOrDefault(t => t.Name == match.Groups["name"].Value && HasInstanceOperators(t)) is not { } type)
        {
            return [];
        }

        var operand = diagnostic.Ranges.MinBy(r => r.Begin);
        return Compound(operand, diagnostic.Offset, unit.CheckText, type) ?? TextFix.Wrap(operand.Begin, operand.End, "(*(", "))");
    }

    /// <summary><c>clr::assign(h, clr::same(h) + (x))</c>, which stands for <c>h += x</c>, → <c>((*(h)) += (x))</c>: its class may have only that.</summary>
    private static TextFix[]? Compound(TextRange operand, int operation, string text, TypeDeclarationSyntax type)
    {
        var same = text[operand.Begin..operand.End];
        var left = same.StartsWith(Same, StringComparison.Ordinal) ? same[Same.Length..^1] : string.Empty;
        var assign = $"clr::assign({left}, ";
        var end = operation + (text[operation] is '<' or '>' ? 2 : 1);
        return left.Length > 0 && type.Members.Any(m => m.Name == $"operator{text[operation..end]}=") && text.AsSpan(0, operand.Begin).EndsWith(assign)
            ? [new TextFix(operand.Begin - assign.Length, operand.End, $"((*({left}))", 0), new TextFix(end, end, "=", 0)]
            : null;
    }

    private static bool HasInstanceOperators(TypeDeclarationSyntax type) =>
        type.Members.Any(m => m is MethodDeclarationSyntax { Kind: MethodKind.Operator, IsStatic: false });

    [GeneratedRegex(@"^(invalid operands to binary expression \(|cannot (in|de)crement value of type |invalid argument type )'(clr::)?h<([^<']*::)?(?<name>\w+)(<[^']*>)?>'", RegexOptions.ExplicitCapture)]
    private static partial Regex Message();
}
