using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>T::Parse(s)</c> → <c>clr::wrap&lt;T&gt;::type::Parse(s)</c> where a template is instantiated over a scalar: its members are those
/// of the class that stands for it.</summary>
internal static partial class ScalarScopeFix
{
    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        var name = diagnostic.Offset >= 0 && Message().IsMatch(diagnostic.Message) ? Name().Match(text, diagnostic.Offset) : Match.Empty;
        return name.Success && name.Index == diagnostic.Offset
            ? [new TextFix(name.Index, name.Index + name.Length, $"clr::wrap<{name.Value}>::type", 0)]
            : [];
    }

    [GeneratedRegex("^type '.*' cannot be used prior to '::' because it has no members")]
    private static partial Regex Message();

    [GeneratedRegex(@"\w+(?=\s*::)")]
    private static partial Regex Name();
}
