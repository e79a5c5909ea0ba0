using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>std::exception("text")</c> → <c>::bridge::text_exception("text")</c>: only Visual C++'s class has such a constructor.</summary>
internal static partial class ExceptionTextFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text) =>
        diagnostic.Offset >= 0 && Message().IsMatch(diagnostic.Message) && Name().Match(text, diagnostic.Offset) is { Success: true } name
            ? [new TextFix(name.Index, name.Index + name.Length, "::bridge::text_exception", 0)]
            : [];

    [GeneratedRegex(@"^no matching conversion for functional-style cast from '(const )?char( \*|\[\d+\])' to '(std::)?exception'")]
    private static partial Regex Message();

    [GeneratedRegex(@"\G(::\s*)?(std\s*::\s*)?exception(?=\s*\()")]
    private static partial Regex Name();
}
