using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Which documented number of MSVC a message of Clang corresponds to. The first row that matches wins.</summary>
public static partial class MessageCodes
{
    /// <summary>For messages without a corresponding number.</summary>
    public const string Other = "BR2000";

    private sealed record Row(string Code, Regex Pattern);

    private static ImmutableArray<Row> Rows { get; } =
        [.. Names, .. Objects, .. Calls, .. Conversions, .. Operators, .. Templates, .. Lambdas, .. Deduction, .. Members, .. Declarations, .. Types, .. Statements, .. Warnings, .. Literals, .. Syntax];

    /// <summary>The number of <paramref name="message"/>, or <see cref="Other"/>.</summary>
    public static string Find(string message) => Rows.FirstOrDefault(row => row.Pattern.IsMatch(message))?.Code ?? Other;

    private static Row New(string code, string pattern) => new(code, new Regex(pattern, RegexOptions.CultureInvariant));
}
