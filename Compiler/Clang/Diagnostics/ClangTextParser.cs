using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bridge.Compiler.Clang.Diagnostics;

/// <summary>Reads messages from Clang's printed output (<c>ClangFlags.Messages</c>). Lines that are no messages are skipped.</summary>
public static partial class ClangTextParser
{
    /// <summary>Every message of <paramref name="output"/>, notes attached.</summary>
    public static ImmutableArray<ClangDiagnostic> Parse(string output)
    {
        var builder = new DiagnosticListBuilder();
        foreach (var line in output.Split('\n'))
        {
            if (Line().Match(line) is { Success: true } match)
            {
                builder.Add(Create(match));
            }
        }

        return builder.ToImmutable();
    }

    /// <summary>The first error of <paramref name="output"/> in one line, or its first line.</summary>
    public static string Summary(string output)
    {
        var error = Parse(output).FirstOrDefault(d => d.IsError);
        if (error is null)
        {
            return output.Split('\n').FirstOrDefault(l => l.Length > 0) ?? "no message";
        }

        return error.File.Length == 0 ? error.Message : $"{error.File}({error.Line},{error.Column}): {error.Message}";
    }

    private static ClangDiagnostic Create(Match match) => new(
        match.Groups["file"].Value,
        Number(match.Groups["line"].Value),
        Number(match.Groups["column"].Value),
        -1,
        [],
        SeverityOf(match.Groups["level"].Value),
        match.Groups["text"].Value,
        [],
        match.Groups["option"].Value);

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static ClangSeverity SeverityOf(string level) => level switch
    {
        "note" => ClangSeverity.Note,
        "error" => ClangSeverity.Error,
        "fatal error" => ClangSeverity.Fatal,
        _ => ClangSeverity.Warning,
    };

    // file:line:column:{ranges}: level: text [-Woption]     or     clang++: level: text     or     level: text
    [GeneratedRegex(
        @"^(?:(?<file>[^:\n]+):(?<line>\d+):(?<column>\d+):(?:\{[\d:\-]+\})*:? ?|[^:\s]*clang[^:\s]*: )?(?<level>fatal error|error|warning|remark|note): (?<text>.*?)(?: \[-W(?:error,-W)?(?<option>[^\]]+)\])?\r?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
