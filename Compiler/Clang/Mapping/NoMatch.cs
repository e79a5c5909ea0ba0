using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>"No matching function": the notes about the candidates tell which documented number fits.</summary>
internal static partial class NoMatch
{
    /// <summary>C2660 (one function, wrong number of arguments), C2661 (several), C2664 (one, wrong type), C2665 (several), C2672
    /// (templates whose arguments cannot be deduced), C3228 (generic functions with native type arguments), or C2512 (no argument for a
    /// constructor).</summary>
    public static string Code(ClangDiagnostic diagnostic)
    {
        if (diagnostic.Notes.Any(n => TypeArgument().IsMatch(n.Message)))
        {
            return "C3228";
        }

        var candidates = Candidates(diagnostic).ToList();
        if (diagnostic.Message.StartsWith("no matching function for call to object", StringComparison.Ordinal) && candidates.Exists(note => LosesConst().IsMatch(note.Message)))
        {
            return candidates.Count == 1 ? "C3848" : "C3849";
        }

        if (candidates.Exists(note => WithoutArguments().IsMatch(note.Message)))
        {
            return "C2512";
        }

        if (candidates.Count > 0 && candidates.TrueForAll(note => note.Message.StartsWith("candidate template ignored", StringComparison.Ordinal)))
        {
            return "C2672";
        }

        return (IsArity(diagnostic), candidates.Count <= 1) switch
        {
            (true, true) => "C2660",
            (true, false) => "C2661",
            (false, true) => "C2664",
            (false, false) => "C2665",
        };
    }

    /// <summary>Whether every candidate takes another number of arguments.</summary>
    public static bool IsArity(ClangDiagnostic diagnostic)
    {
        var candidates = Candidates(diagnostic).ToList();
        return candidates.Count > 0 && candidates.TrueForAll(note => Arity().IsMatch(note.Message));
    }

    /// <summary>Why the only candidate does not fit, or an empty text.</summary>
    public static string Reason(ClangDiagnostic diagnostic)
    {
        var candidates = Candidates(diagnostic).ToList();
        if (diagnostic.FirstNote(TypeArgument()) is { } argument)
        {
            return $"a generic type argument cannot be '{argument.Groups["type"].Value}', it must be a value type or a handle to a reference type";
        }

        return candidates.Count == 1 && Viability().Match(candidates[0].Message) is { Success: true } match
            ? match.Groups["reason"].Value
            : string.Empty;
    }

    /// <summary>Whether <paramref name="message"/> is of this family.</summary>
    public static bool Applies(string message) => Family().IsMatch(message);

    /// <summary>Copy and move constructors that every class has are no candidates the user thinks of.</summary>
    private static IEnumerable<ClangDiagnostic> Candidates(ClangDiagnostic diagnostic) =>
        diagnostic.Notes.Where(n => n.Message.StartsWith("candidate", StringComparison.Ordinal) && !Implicit().IsMatch(n.Message));

    [GeneratedRegex("^no matching (member function|function|constructor|operator)|^no viable overloaded operator\\[\\]")]
    private static partial Regex Family();

    [GeneratedRegex(@"requires (at (least|most) )?(no|\d+|single|exactly)[^;]* arguments?\b|requires single argument|requires 0 arguments")]
    private static partial Regex Arity();

    [GeneratedRegex(@"^candidate (constructor|inherited constructor).*but (no|0) (arguments were|were) provided")]
    private static partial Regex WithoutArguments();

    [GeneratedRegex("'this' argument has type 'const .* is not marked const")]
    private static partial Regex LosesConst();

    [GeneratedRegex(@"\(the implicit (copy|move|default)")]
    private static partial Regex Implicit();

    [GeneratedRegex("because '(?<type>[^']*)' does not satisfy 'type_argument'", RegexOptions.ExplicitCapture)]
    private static partial Regex TypeArgument();

    [GeneratedRegex("(not viable|candidate template ignored): (?<reason>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Viability();
}
