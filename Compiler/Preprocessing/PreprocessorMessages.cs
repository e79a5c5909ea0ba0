using System.Globalization;
using System.Text.RegularExpressions;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Turns what <c>clang -E</c> complains about into messages at the user's lines.</summary>
internal static partial class PreprocessorMessages
{
    /// <summary>Reports every error in <paramref name="text"/>; true when there is none.</summary>
    public static bool Report(string text, DiagnosticBag diagnostics)
    {
        var ok = true;
        foreach (Match match in ErrorLine().Matches(text))
        {
            ok = false;
            var location = new SourceLocation(
                match.Groups["file"].Value, Number(match.Groups["line"]), Number(match.Groups["column"]));
            Report(match.Groups["text"].Value.Trim(), location, diagnostics);
        }

        return ok;
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static void Report(string message, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (MissingFile().Match(message) is { Success: true } missing)
        {
            diagnostics.Report(Descriptors.MissingInclude, location, missing.Groups[1].Value);
        }
        else if (message == "invalid preprocessing directive" && IsUsing(location))
        {
            diagnostics.Report(Descriptors.UsingDirectiveNotSupported, location);
        }
        else
        {
            diagnostics.Report(Descriptors.Preprocessing, location, message);
        }
    }

    private static bool IsUsing(SourceLocation location) =>
        new SourceFiles().Line(location.Path, location.Line) is { } line && UsingDirective().IsMatch(line);

    [GeneratedRegex(@"^(?<file>[^\n]*?):(?<line>\d+):(?<column>\d+): (fatal )?error: (?<text>[^\n]*)", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();

    [GeneratedRegex("^'(.*)' file not found")]
    private static partial Regex MissingFile();

    [GeneratedRegex(@"^\s*#\s*using\b")]
    private static partial Regex UsingDirective();
}
