using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Desugaring.ErrorDriven;

/// <summary><c>Add(x)</c> → <c>this->Add(x)</c>, <c>Item y</c> → <c>typename List::Item y</c> in a class template whose base depends on its
/// parameters: C++ does not look into such a base, Visual C++ does when the template is instantiated.</summary>
internal static partial class DependentBaseFix
{
    /// <summary>The fixes for all messages of a check: the plugin says where such a name may stand, an error that it does.</summary>
    public static IEnumerable<TextFix> For(ImmutableArray<ClangDiagnostic> diagnostics, string text)
    {
        var errors = diagnostics.Where(d => d.IsError && d.Offset >= 0 && Missing().IsMatch(d.Message)).ToLookup(d => d.Offset);
        return diagnostics.Select(d => (d.Offset, Match: Possible().Match(d.Message))).Where(d => d.Match.Success && errors.Contains(d.Offset))
            .Select(d => new TextFix(d.Offset, d.Offset, Qualifier(d.Match, errors[d.Offset].First(), text), 0)).Distinct();
    }

    private static string Qualifier(Match match, ClangDiagnostic error, string text) =>
        error.Message.StartsWith("unknown type", StringComparison.Ordinal) || TypeArgument().IsMatch(text, Math.Max(error.Offset - 2, 0)) ? $"typename {match.Groups["class"].Value}::"
        : match.Groups["use"].Value == "this" ? "this->"
        : $"{match.Groups["class"].Value}::";

    // clr::h<Item>
    [GeneratedRegex(@"\G\w<\w+[>,]")]
    private static partial Regex TypeArgument();

    [GeneratedRegex("^(use of undeclared identifier|unknown type name|explicit qualification required to use member) '", RegexOptions.ExplicitCapture)]
    private static partial Regex Missing();

    [GeneratedRegex("^perhaps of a dependent base: (?<class>.*) (?<use>this|static)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Possible();
}
