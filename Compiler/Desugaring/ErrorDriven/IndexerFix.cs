using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>h[i]</c> → <c>(*h)[i]</c> where the class of <c>h</c> has a default indexer that its handle cannot have: its types are nested
/// in the class, and the operators of handles are declared before the class.</summary>
internal static partial class IndexerFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, DesugaredUnit unit)
    {
        if (Message().Match(diagnostic.Message) is not { Success: true } match || diagnostic.Ranges.IsEmpty
            || !unit.Syntax.ById.OfType<TypeDeclarationSyntax>().Any(t => t.Name == match.Groups["name"].Value && HasOwnTypes(t)))
        {
            return [];
        }

        var operand = diagnostic.Ranges.MinBy(r => r.Begin);
        return TextFix.Wrap(operand.Begin, operand.End, "(*", ")");
    }

    private static bool HasOwnTypes(TypeDeclarationSyntax type) =>
        type.Members.Any(m => m is PropertyDeclarationSyntax { IsDefaultIndexer: true }) && type.Members.Any(m => m is TypeDeclarationSyntax);

    [GeneratedRegex(@"^type '(clr::)?h<([^<']*::)?(?<name>\w+)(<.*>)?>' (\(aka '[^']*'\) )?does not provide a subscript operator", RegexOptions.ExplicitCapture)]
    private static partial Regex Message();
}
