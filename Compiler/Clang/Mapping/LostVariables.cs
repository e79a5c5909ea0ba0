using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary><c>std::vector&lt;int&gt; v;</c> without the template is a comparison to Clang. The rest of the line and every use of
/// <c>v</c> follow from the name that is missing.</summary>
internal sealed partial class LostVariables(string checkText)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, int Line)> _lines = [];

    /// <summary>Whether a message is one of those; takes note of the missing names themselves.</summary>
    public bool Contain(ClangDiagnostic message, Diagnostic mapped)
    {
        if (message.Offset >= 0 && Missing().IsMatch(message.Message) && Declaration().Match(checkText, message.Offset) is { Success: true } declared)
        {
            _names.Add(declared.Groups[1].Value);
            _lines.Add(Line(mapped.Location));
            return false;
        }

        return _lines.Contains(Line(mapped.Location))
            || (Undeclared().Match(message.Message) is { Success: true } use && _names.Contains(use.Groups[1].Value));
    }

    private static (string Path, int Line) Line(SourceLocation location) => (location.Path, location.Line);

    [GeneratedRegex("^no (member|template) named '[^']*' in namespace ")]
    private static partial Regex Missing();

    [GeneratedRegex(@"\G\w+\s*<[^;{}]*>\s*[&*]*\s*(\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex("^(?:use of undeclared identifier|unexpected namespace name) '([^']*)'")]
    private static partial Regex Undeclared();
}
