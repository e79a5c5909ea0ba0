using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>h-&gt;I::F()</c> → <c>clr::qualified&lt;I&gt;(h)-&gt;F()</c>: classes implement interfaces, for Clang they do not derive from them.</summary>
internal static partial class InterfaceQualifierFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        if (diagnostic.Offset < 0 || !Message().IsMatch(diagnostic.Message))
        {
            return [];
        }

        var line = text.LastIndexOf('\n', diagnostic.Offset) + 1;
        return Access().Match(text[line..diagnostic.Offset]) is not { Success: true } access
            ? []
            :
            [
                .. TextFix.Wrap(line + access.Groups["object"].Index, line + access.Groups["arrow"].Index, $"clr::qualified<{access.Groups["type"].Value}>(", ")"),
                new TextFix(line + access.Groups["arrow"].Index + 2, diagnostic.Offset, "", 0),
            ];
    }

    [GeneratedRegex("^'.*::.*' is not a member of class ")]
    private static partial Regex Message();

    // object: names, calls and indexes, joined by ., -> and ::
    [GeneratedRegex(@"(?<object>(?:(?:\w|\$|\.|::|->)|\((?>[^()]|(?<p>\()|(?<-p>\)))*(?(p)(?!))\)|\[[^\[\]]*\])+)(?<arrow>->)(?<type>(?:(?!->)[\w$:<>, ])+)::$", RegexOptions.ExplicitCapture)]
    private static partial Regex Access();
}
