using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary>Takes back <c>using up$::F;</c> where the base has no such function that can be named.</summary>
internal static partial class MissingBaseMethodFix
{
    private const string Prefix = "using up$::";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var begin = diagnostic.Offset - Prefix.Length;
        var end = begin < 0 ? -1 : text.IndexOf(';', diagnostic.Offset);
        return Message().IsMatch(diagnostic.Message) && end > 0 && string.CompareOrdinal(text, begin, Prefix, 0, Prefix.Length) == 0
            ? [new TextFix(begin, end + 1, string.Empty, 0)]
            : [];
    }

    [GeneratedRegex("^no member named|is a (private|protected) member of")]
    private static partial Regex Message();
}
