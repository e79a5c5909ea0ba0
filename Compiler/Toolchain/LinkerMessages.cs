using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Toolchain;

/// <summary>Reads what lld complains about.</summary>
internal static partial class LinkerMessages
{
    private const string ErrorPrefix = "error: ";
    private const string DetailPrefix = ">>> ";

    /// <summary>One error of lld with its ">>>" lines.</summary>
    private sealed record Complaint(string Text, List<string> Details);

    /// <summary>Reports every complaint in <paramref name="output"/>; <paramref name="values"/> are the names of value classes.</summary>
    public static void Report(string library, string output, ImmutableArray<string> values, DiagnosticBag diagnostics)
    {
        var complaints = Parse(output);
        foreach (var complaint in complaints)
        {
            Report(library, complaint, values, diagnostics);
        }

        if (complaints.Count == 0)
        {
            diagnostics.Report(Descriptors.LinkFailed, SourceLocation.None, library, output.Trim());
        }
    }

    private static List<Complaint> Parse(string output)
    {
        var complaints = new List<Complaint>();
        foreach (var line in output.Split('\n'))
        {
            var error = line.IndexOf(ErrorPrefix, StringComparison.Ordinal);
            if (line.StartsWith(DetailPrefix, StringComparison.Ordinal) && complaints.Count > 0)
            {
                complaints[^1].Details.Add(line[DetailPrefix.Length..].Trim());
            }
            else if (error >= 0 && line.Contains("lld", StringComparison.Ordinal))
            {
                complaints.Add(new Complaint(line[(error + ErrorPrefix.Length)..], []));
            }
        }

        return complaints;
    }

    private static void Report(string library, Complaint complaint, ImmutableArray<string> values, DiagnosticBag diagnostics)
    {
        if (Undefined().Match(complaint.Text) is { Success: true } undefined)
        {
            var symbol = MessageWording.Apply(undefined.Groups["symbol"].Value);
            if (values.FirstOrDefault(name => Names(symbol, name)) is { } value)
            {
                diagnostics.Report(Descriptors.ManagedFunctionOfValue, Place(complaint), symbol, value);
            }
            else
            {
                diagnostics.Report(Descriptors.UndefinedSymbol, Place(complaint), symbol, User(complaint));
            }
        }
        else if (complaint.Text.Contains("-fuse-ld=lld", StringComparison.Ordinal))
        {
            diagnostics.Report(Descriptors.LinkerNotFound, SourceLocation.None);
        }
        else if (MissingLibrary().Match(complaint.Text) is { Success: true } missing)
        {
            diagnostics.Report(Descriptors.LibraryNotFound, SourceLocation.None, missing.Groups["name"].Value, DebianPackages.Of(missing.Groups["name"].Value));
        }
        else if (Duplicate().Match(complaint.Text) is { Success: true } duplicate)
        {
            var places = complaint.Details.Select(d => Definition().Match(d)).Where(m => m.Success).Select(m => m.Groups["place"].Value);
            diagnostics.Report(Descriptors.DuplicateSymbol, Place(complaint), duplicate.Groups["symbol"].Value, Suffix(": ", string.Join(", ", places)));
        }
        else
        {
            diagnostics.Report(Descriptors.LinkFailed, SourceLocation.None, library, complaint.Text);
        }
    }

    private static bool Names(string symbol, string type) => Regex.IsMatch(symbol, $@"(?<![\w:]){Regex.Escape(type)}\b");

    /// <summary>The first reference that lies in a file that exists: the user's, not a temporary one.</summary>
    private static SourceLocation Place(Complaint complaint)
    {
        foreach (var detail in complaint.Details)
        {
            if (SourceLine().Match(detail) is { Success: true } match && File.Exists(match.Groups["path"].Value))
            {
                var line = int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture);
                return new SourceLocation(match.Groups["path"].Value, line, 1);
            }
        }

        return SourceLocation.None;
    }

    /// <summary>The function that refers to the symbol, when it has a name the user knows.</summary>
    private static string User(Complaint complaint)
    {
        var function = complaint.Details.Select(d => Function().Match(d)).Where(m => m.Success).Select(m => m.Groups["name"].Value)
            .FirstOrDefault(name => !name.Contains('$', StringComparison.Ordinal));
        return Suffix(" referenced by ", function ?? string.Empty);
    }

    private static string Suffix(string words, string text) => text.Length == 0 ? string.Empty : words + text;

    [GeneratedRegex("^undefined (hidden |protected )?symbol: (?<symbol>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Undefined();

    [GeneratedRegex("^unable to find library -l(?<name>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex MissingLibrary();

    [GeneratedRegex("^duplicate symbol: (?<symbol>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Duplicate();

    // referenced by main.cpp:5 (/src/main.cpp:5)   or   referenced by main.cpp:5
    [GeneratedRegex(@"(referenced by|defined at) [^(]*?(\((?<path>[^():]+):(?<line>\d+)\)|(?<path>[^\s():]+):(?<line>\d+)$)", RegexOptions.ExplicitCapture)]
    private static partial Regex SourceLine();

    [GeneratedRegex(@"^defined at (?<place>\S+:\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Definition();

    // /tmp/x.o:(main)
    [GeneratedRegex(@"\.o:\((?<name>.*)\)( in archive .*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Function();
}
