using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>(interior_ptr&lt;U&gt;)p</c> → <c>::cli::interior_cast&lt;interior_ptr&lt;U&gt;&gt;(p)</c> where the pointers are unrelated: a C-style
/// cast is a reinterpreting one there.</summary>
internal static partial class InteriorCastFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var open = diagnostic.Offset;
        if (open < 0 || open >= text.Length || text[open] != '(' || diagnostic.Ranges.IsEmpty || !Message().IsMatch(diagnostic.Message))
        {
            return [];
        }

        var operand = diagnostic.Ranges.MaxBy(r => r.Begin);
        var close = text.LastIndexOf(')', operand.Begin - 1, operand.Begin - open);
        return close < 0
            ? []
            :
            [
                new TextFix(open, open + 1, "::cli::interior_cast<", 0),
                new TextFix(close, close + 1, ">(", 0),
                new TextFix(operand.End, operand.End, ")", 0),
            ];
    }

    [GeneratedRegex(@"^no matching conversion for C-style cast from ('[^']*interior_ptr<.*>'|'[^']*\*')( \(aka .*\))? to '(::)?(cli::)?interior_ptr<")]
    private static partial Regex Message();
}
