using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary>Takes back <c>using up$::F;</c> where the base has no such function that can be named.</summary>
internal static partial class MissingBaseMethodFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        if (diagnostic.Offset < 0 || !Message().IsMatch(diagnostic.Message))
        {
            return [];
        }

        var begin = text.LastIndexOf(';', Math.Max(0, diagnostic.Offset - 1)) + 1;
        var end = text.IndexOf(';', diagnostic.Offset);
        return end > 0 && Directive().IsMatch(text[begin..diagnostic.Offset])
            ? [new TextFix(begin, end + 1, string.Empty, 0)]
            : [];
    }

    [GeneratedRegex("^no member named|is a (private|protected) member of|^target of using declaration conflicts")]
    private static partial Regex Message();

    [GeneratedRegex(@"^ using up\$(\$\d+)?::$")]
    private static partial Regex Directive();
}
