using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>V% v = (V%)each$0.cur()</c> → <c>V% v = (V%)clr::copy(each$0.cur())</c> where the collection yields copies: the reference
/// is one to the copy.</summary>
internal static partial class EachReferenceFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        if (diagnostic.Offset < 0 || !diagnostic.Message.StartsWith("C-style cast from rvalue to reference type", StringComparison.Ordinal))
        {
            return [];
        }

        var end = text.IndexOf(';', diagnostic.Offset);
        var current = end < 0 ? Match.Empty : Current().Match(text, diagnostic.Offset, end - diagnostic.Offset);
        return current.Success ? TextFix.Wrap(current.Index, end, "clr::copy(", ")") : [];
    }

    [GeneratedRegex(@"(?<=\))each\$\d+\.cur\(\)$")]
    private static partial Regex Current();
}
