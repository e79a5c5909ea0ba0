using System.Text.RegularExpressions;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Says what <c>#pragma message("…")</c> asks for. The preprocessor has expanded macros and joined literals.</summary>
internal static partial class MessagePragmas
{
    /// <summary>Reports the messages of a file and of what it includes, in order.</summary>
    /// <returns>The unit without the pragmas: Clang would warn of them.</returns>
    public static IncludedFile Take(IncludedFile file, DiagnosticBag diagnostics) => file with
    {
        Parts = [.. file.Parts.Select(part => part switch
        {
            IncludedFile included => Take(included, diagnostics),
            TextPart text => Take(text, diagnostics),
            _ => part,
        })],
    };

    private static TextPart Take(TextPart part, DiagnosticBag diagnostics)
    {
        if (!part.Text.Contains("pragma message", StringComparison.Ordinal))
        {
            return part;
        }

        var lines = part.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Pragma().Match(lines[i]) is { Success: true } match)
            {
                diagnostics.Add(new Diagnostic(string.Empty, Severity.Message, new SourceLocation(part.Path, part.Line + i, 1), Unescaped(match.Groups[1].Value)));
                lines[i] = string.Empty;
            }
        }

        return part with { Text = string.Join('\n', lines) };
    }

    private static string Unescaped(string literal) =>
        Escape().Replace(literal, m => m.Groups[1].Value switch { "n" => "\n", "t" => "\t", var other => other });

    [GeneratedRegex("""^\s*#\s*pragma\s+message\s*\(?\s*"((?:\\.|[^"\\])*)"\s*\)?""")]
    private static partial Regex Pragma();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
