using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary>The bare name of an arity family, <c>Action</c> → <c>Action&lt;&gt;</c>.</summary>
internal static partial class ArityFamilyFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var match = Message().Match(diagnostic.Message);
        if (!match.Success || diagnostic.Offset < 0 || (match.Groups["deduced"].Success && !IsManagedObject(text, diagnostic.Offset)))
        {
            return [];
        }

        var name = match.Groups["name"].Value;
        name = name[(name.LastIndexOf(':') + 1)..];
        var at = text.IndexOf(name, diagnostic.Offset, Math.Min(text.Length - diagnostic.Offset, 200), StringComparison.Ordinal);
        var end = at + name.Length;
        return at < 0 || (end < text.Length && text[end] == '<') ? [] : [new TextFix(end, end, "<>", 0)];
    }

    /// <summary>Arguments of a template of C++ may be left out in <c>new</c>; the name of a managed type then means the one without any.</summary>
    private static bool IsManagedObject(string text, int offset) => text.AsSpan(0, offset).EndsWith("clr::gc(new ", StringComparison.Ordinal);

    [GeneratedRegex(@"^use of class template '(template )?(?<name>[^']*)' requires template arguments|^cannot refer to class template '(?<name>[^']*)' without a template argument list|^'(?<name>[^']*)' is not a class, namespace, or enumeration|^(?<deduced>no viable constructor or deduction guide for deduction of template arguments of )'(?<name>[^']*)'")]
    private static partial Regex Message();
}
