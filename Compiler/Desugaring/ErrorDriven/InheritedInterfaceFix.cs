using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>C::I::F()</c> → <c>clr::interface_of&lt;C, I&gt;::F()</c>, where C implements I: the name of a base is a member of a class in C++, and
/// for Clang classes do not derive from interfaces.</summary>
internal static partial class InheritedInterfaceFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        if (diagnostic.Offset < 0 || Message().Match(diagnostic.Message) is not { Success: true } match)
        {
            return [];
        }

        // Clang points to the qualifier.
        var name = match.Groups["name"].Value;
        return Qualified().Match(text, diagnostic.Offset) is { Success: true } path
            && path.Value.IndexOf($"::{name}::", StringComparison.Ordinal) is var end and > 0
                ? [new TextFix(diagnostic.Offset, diagnostic.Offset + end + name.Length + 2, $"clr::interface_of<{path.Value[..end]}, {name}>", 0)]
                : [];
    }

    [GeneratedRegex("^no (member|type) named '(?<name>[^']+)' in '[^']+'; did you mean simply ", RegexOptions.ExplicitCapture)]
    private static partial Regex Message();

    [GeneratedRegex(@"\G[\w$]+(::[\w$]+)+::", RegexOptions.ExplicitCapture)]
    private static partial Regex Qualified();
}
