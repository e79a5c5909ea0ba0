using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>V v = {1, 2}</c> → <c>V v = {{}, 1, 2}</c>: for C++ a value class is an aggregate whose first element is
/// its base class (ECMA-372 §22.1.1).</summary>
internal static partial class AggregateFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var isBase = Message().IsMatch(diagnostic.Message);
        var at = diagnostic.Offset;
        return isBase && at > 0 && text.AsSpan(0, at).TrimEnd() is [.., '{'] ? [new TextFix(at, at, "{}, ", 0)] : [];
    }

    [GeneratedRegex("^no viable conversion from .* to '(::)?System::ValueType'|^no matching constructor for initialization of '(::)?System::ValueType'|^base class '(::)?System::ValueType' has protected copy constructor")]
    private static partial Regex Message();
}
