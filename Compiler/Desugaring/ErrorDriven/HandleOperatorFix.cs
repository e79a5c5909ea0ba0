using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>h - x</c>, <c>++h</c> → <c>(*(h)) - x</c>, <c>++(*(h))</c> where the class of <c>h</c> has operators that are instance members:
/// they apply to handles too (ECMA-372 §19.7).</summary>
internal static partial class HandleOperatorFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, DesugaredUnit unit)
    {
        if (Message().Match(diagnostic.Message) is not { Success: true } match || diagnostic.Ranges.IsEmpty
            || !unit.Syntax.ById.OfType<TypeDeclarationSyntax>().Any(t => t.Name == match.Groups["name"].Value && HasInstanceOperators(t)))
        {
            return [];
        }

        var operand = diagnostic.Ranges.MinBy(r => r.Begin);
        return TextFix.Wrap(operand.Begin, operand.End, "(*(", "))");
    }

    private static bool HasInstanceOperators(TypeDeclarationSyntax type) =>
        type.Members.Any(m => m is MethodDeclarationSyntax { Kind: MethodKind.Operator, IsStatic: false });

    [GeneratedRegex(@"^(invalid operands to binary expression \(|cannot (in|de)crement value of type |invalid argument type )'(clr::)?h<([^<']*::)?(?<name>\w+)(<[^']*>)?>'", RegexOptions.ExplicitCapture)]
    private static partial Regex Message();
}
