using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Which documented number of MSVC a message of the preprocessor corresponds to. The first row that matches wins.</summary>
internal static class PreprocessorCodes
{
    private static ImmutableArray<(string Code, Regex Pattern)> Rows { get; } =
    [
        Row("C1014", "^#include nested too deeply"),
        Row("C2124", "^(division|remainder) by zero in preprocessor expression"),
        Row("C1017", "in preprocessor (sub)?expression|^expected value in expression|^invalid token at start of a preprocessor expression"),
        Row("C1018", "^#elif.* (without #if|after #else)"),
        Row("C1019", "^#else (without #if|after #else)"),
        Row("C1020", "^#endif without #if"),
        Row("C1021", "^invalid preprocessing directive"),
        Row("C1070", "^unterminated conditional directive"),
        Row("C1071", "^unterminated /\\* comment"),
        Row("C2005", "^#line directive requires"),
        Row("C2006", "^expected \"FILENAME\" or <FILENAME>"),
        Row("C2007", "^macro name missing"),
        Row("C2009", "^duplicate macro parameter name"),
        Row("C2130", "^invalid filename for #line"),
        Row("C2160", "^'##' cannot appear at start of"),
        Row("C2161", "^'##' cannot appear at end of"),
        Row("C2162", "is not followed by a macro parameter$|^invalid token in macro parameter list"),
        Row("C2816", "^unterminated function-like macro invocation"),
    ];

    /// <summary>The number of <paramref name="message"/>, or null.</summary>
    public static string? Find(string message) => Rows.FirstOrDefault(row => row.Pattern.IsMatch(message)).Code;

    private static (string Code, Regex Pattern) Row(string code, string pattern) => (code, new Regex(pattern, RegexOptions.CultureInvariant));
}
