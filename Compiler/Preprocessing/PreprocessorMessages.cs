using System.Globalization;
using System.Text.RegularExpressions;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Turns what <c>clang -E</c> complains about into messages at the user's lines.</summary>
internal static partial class PreprocessorMessages
{
    private const string ErrorDirective = "C1189";

    /// <summary>Reports every error in <paramref name="text"/>.</summary>
    /// <returns>Whether there was an error, and whether there was anything that made the preprocessor fail.</returns>
    public static (bool HasErrors, bool IsExplained) Report(string text, PreprocessorOptions options, DiagnosticBag diagnostics)
    {
        var (hasErrors, isExplained) = (false, false);
        foreach (Match match in ErrorLine().Matches(text))
        {
            isExplained = true;
            var location = new SourceLocation(
                match.Groups["file"].Value, Number(match.Groups["line"]), Number(match.Groups["column"]));
            var message = match.Groups["text"].Value.Trim();
            if (message == "invalid preprocessing directive" && UsedFile(location) is { } file)
            {
                hasErrors |= !IsKnown(file, location, options, diagnostics);
                continue;
            }

            hasErrors = true;
            Report(message, location, diagnostics);
        }

        return (hasErrors, isExplained);
    }

    // The preprocessor does not know #using; what it names is loaded already.
    private static bool IsKnown(string file, SourceLocation location, PreprocessorOptions options, DiagnosticBag diagnostics)
    {
        var isKnown = options.KnowsAssembly(Path.GetFileName(file));
        if (!isKnown)
        {
            diagnostics.Report(Descriptors.AssemblyNotFound, location, file);
        }

        return isKnown;
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static void Report(string message, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (MissingFile().Match(message) is { Success: true } missing)
        {
            var descriptor = IsImport(location) ? Descriptors.TypeLibrary : Descriptors.MissingInclude;
            diagnostics.Report(descriptor, location, missing.Groups[1].Value);
        }
        else if ((IsError(location) ? ErrorDirective : PreprocessorCodes.Find(message)) is { } code)
        {
            diagnostics.Add(new Diagnostic(code, Severity.Error, location, message));
        }
        else
        {
            diagnostics.Report(Descriptors.Preprocessing, location, message);
        }
    }

    private static string? UsedFile(SourceLocation location) => LineOf(location) is { } line ? UsingDirective.FileIn(line) : null;

    private static bool IsError(SourceLocation location) => LineOf(location) is { } line && ErrorWord().IsMatch(line);

    private static bool IsImport(SourceLocation location) => LineOf(location) is { } line && ImportLine().IsMatch(line);

    private static string? LineOf(SourceLocation location) => new SourceFiles().Line(location.Path, location.Line);

    [GeneratedRegex(@"^(?<file>[^\n]*?):(?<line>\d+):(?<column>\d+): (fatal )?error: (?<text>[^\n]*)", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"^\s*#\s*import\b")]
    private static partial Regex ImportLine();

    [GeneratedRegex(@"^\s*#\s*error\b")]
    private static partial Regex ErrorWord();

    [GeneratedRegex("^'(.*)' file not found")]
    private static partial Regex MissingFile();
}
