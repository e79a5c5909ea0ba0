using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Toolchain;

/// <summary>Arguments that templates of native headers pass on to a constructor that takes handles, as <c>std::make_unique</c> does: the check
/// believes in conversions to handles, C++ has none but of null.</summary>
internal static partial class ForwardedArguments
{
    /// <summary>Reports such arguments among the errors of a shim unit where the user's code asks for it; false when there are others.</summary>
    public static bool Report(string errors, string source, DiagnosticBag diagnostics)
    {
        var found = ClangTextParser.Parse(errors).Where(m => m.IsError && m.File.Length > 0).Select(m => (Types: TypesIn(m), Place: PlaceOf(m, source))).ToList();
        if (found.Count == 0 || found.Exists(f => f.Types is null || f.Place is null))
        {
            return false;
        }

        foreach (var (types, place) in found)
        {
            diagnostics.Report(Descriptors.NotPassedOn, place!.Value, types!.Value.From, MessageWording.Apply(types.Value.To));
        }

        return true;
    }

    private static (string From, string To)? TypesIn(ClangDiagnostic message) =>
        (message.FirstNote(Conversion()) ?? message.FirstNote(Construction())) is { } match ? (match.Groups["from"].Value, match.Groups["to"].Value) : null;

    private static SourceLocation? PlaceOf(ClangDiagnostic message, string source) =>
        message.Notes.LastOrDefault(n => n.Message.EndsWith("requested here", StringComparison.Ordinal) && Path.GetFullPath(n.File) == Path.GetFullPath(source)) is { } note
            ? new SourceLocation(source, note.Line, 1)
            : null;

    [GeneratedRegex(@"no known conversion from '(?<from>[^']*)' to '(?:::)?(?:bridge::)?managed<(?<to>.*?)>'", RegexOptions.ExplicitCapture)]
    private static partial Regex Conversion();

    // std::construct_at, by which containers make their elements, does not tell more.
    [GeneratedRegex(@"substitution failure \[with _Tp = (?<to>.*), _Args = <(?<from>.*)>\]: no matching constructor", RegexOptions.ExplicitCapture)]
    private static partial Regex Construction();
}
