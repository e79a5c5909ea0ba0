using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary>Declares the constructor of a ref class without one whose field initialisers make objects of the class:
/// <c>using bases$ = clr::bl&lt;&gt;;</c> → <c>using bases$ = clr::bl&lt;&gt;; public: Node();</c>. The one that C++ supplies would need all initialisers
/// while they are read.</summary>
internal static partial class OwnObjectFix
{
    private const string Bases = " using bases$ = ";

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, string text)
    {
        if (diagnostic.Offset < 0 || Message().Match(diagnostic.Message) is not { Success: true } match)
        {
            return [];
        }

        var name = match.Groups["class"].Value;
        var head = Regex.Matches(text[..Math.Min(text.Length, diagnostic.Offset + name.Length + 1)], $@"struct \[\[clang::annotate\(""bridge:\d+""\)\]\] {Regex.Escape(name)} ").LastOrDefault();
        var bases = head is null ? -1 : text.IndexOf(Bases, head.Index, StringComparison.Ordinal);
        var end = bases < 0 ? -1 : text.IndexOf(';', bases) + 1;
        return end > 0 ? [new TextFix(end, end, $" public: {name}();", 0)] : [];
    }

    [GeneratedRegex("^default member initializer for '[^']*' needed within definition of enclosing class '([^']*::)?(?<class>\\w+)(<[^']*>)?' outside of member functions", RegexOptions.ExplicitCapture)]
    private static partial Regex Message();
}
