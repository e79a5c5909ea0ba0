using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>static_cast&lt;F&gt;(p)</c> from <c>void*</c> to a pointer to function → <c>reinterpret_cast&lt;F&gt;(p)</c>: MSVC allows it, and
/// it is how pointers out of <c>IntPtr</c> are usually written.</summary>
internal static partial class FunctionPointerCastFix
{
    private const string Keyword = "static_cast";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var at = diagnostic.Offset;
        return at >= 0 && Message().IsMatch(diagnostic.Message) && string.CompareOrdinal(text, at, Keyword, 0, Keyword.Length) == 0
            ? [new TextFix(at, at + Keyword.Length, "reinterpret_cast", 0)]
            : [];
    }

    [GeneratedRegex(@"^static_cast from 'void \*' to '.*\(\*.*'\)? is not allowed")]
    private static partial Regex Message();
}
