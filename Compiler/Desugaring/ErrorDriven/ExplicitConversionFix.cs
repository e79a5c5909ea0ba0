using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>static_cast&lt;unsigned short&gt;(v)</c> → <c>static_cast&lt;unsigned short&gt;(static_cast&lt;short&gt;(v))</c> where the only
/// conversion function of the class of <c>v</c> to a number is an explicit one to <c>short</c>: a standard conversion may follow it, other
/// than in C++.</summary>
internal static partial class ExplicitConversionFix
{
    private const string Keyword = "operator";

    private static readonly FrozenDictionary<string, string> Numbers = new[]
    {
        "bool", "char", "signed char", "unsigned char", "wchar_t", "short", "unsigned short", "int", "unsigned int", "unsigned", "long", "unsigned long",
        "long long", "unsigned long long", "float", "double",
    }.ToFrozenDictionary(type => Keyword + type.Replace(" ", string.Empty, StringComparison.Ordinal));

    /// <summary>The fixes for <paramref name="diagnostic"/>.</summary>
    public static IEnumerable<TextFix> For(ClangDiagnostic diagnostic, DesugaredUnit unit)
    {
        if (Message().Match(diagnostic.Message) is not { Success: true } match || diagnostic.Ranges.IsEmpty || !Numbers.Values.Contains(match.Groups["to"].Value))
        {
            return [];
        }

        var operand = diagnostic.Ranges.MaxBy(r => r.Begin);
        return NumbersOf(unit, match.Groups["name"].Value) is [var only] && only != match.Groups["to"].Value
            ? TextFix.Wrap(operand.Begin, operand.End, $"static_cast<{only}>(", ")")
            : [];
    }

    private static List<string> NumbersOf(DesugaredUnit unit, string name) =>
    [
        .. unit.Syntax.ById.OfType<TypeDeclarationSyntax>().Where(t => t.Name == name).SelectMany(t => t.Members.OfType<MethodDeclarationSyntax>())
            .Where(m => m is { Kind: MethodKind.Conversion, IsExplicit: true }).Select(m => Numbers.GetValueOrDefault(m.Name)).OfType<string>(),
    ];

    [GeneratedRegex(@"^(cannot convert|no matching conversion for (static_cast|C-style cast|functional-style cast) from) '(clr::h<)?([^'<]*::)?(?<name>\w+)(<[^']*>)?>?' to '(?<to>[\w ]+)'", RegexOptions.ExplicitCapture)]
    private static partial Regex Message();
}
