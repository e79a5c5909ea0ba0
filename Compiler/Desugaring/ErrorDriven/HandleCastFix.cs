using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>(T^)h</c> between unrelated classes → <c>(T^)(Object^)h</c>: a C-style cast is checked at run time where none of the
/// named casts applies.</summary>
internal static partial class HandleCastFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var open = diagnostic.Offset;
        return open >= 0 && open < text.Length && text[open] == '(' && Message().IsMatch(diagnostic.Message) && AfterCast(text, open) is var end and > 0
            ? [new TextFix(end, end, "(clr::h<::System::Object>)", 0)]
            : [];
    }

    private static int AfterCast(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    [GeneratedRegex("^no matching conversion for C-style cast from '(const )?(clr::)?h<.*' to '(const )?(clr::)?h<")]
    private static partial Regex Message();
}
