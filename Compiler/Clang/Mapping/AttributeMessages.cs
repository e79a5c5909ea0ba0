using System.Text.RegularExpressions;
using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Messages about the functions that attributes are checked as: the user wrote arguments, not a constructor call.</summary>
internal static partial class AttributeMessages
{
    private const string Marker = "bridge:attr:";

    /// <summary>Number and text of <paramref name="message"/>, or null when it is about no attribute.</summary>
    public static (string Code, string Text)? Describe(ClangDiagnostic message, string checkText)
    {
        if (!IsInAttribute(message.Offset, checkText))
        {
            return null;
        }

        return Constructor().Match(message.Message) is { Success: true } constructor
                ? ("C3455", $"'{constructor.Groups[1].Value}': none of the attribute constructors matched the arguments")
            : Member().Match(message.Message) is { Success: true } member
                ? ("C3114", $"'{member.Groups[1].Value}': not a valid named attribute argument")
            : null;
    }

    private static bool IsInAttribute(int offset, string checkText) =>
        offset > 0 && offset < checkText.Length
        && checkText.LastIndexOf(Marker, offset, StringComparison.Ordinal) is var marker and >= 0
        && checkText.IndexOf('}', marker, offset - marker) < 0;

    [GeneratedRegex("^no matching constructor for initialization of '([^']*)'")]
    private static partial Regex Constructor();

    [GeneratedRegex("^no member named '([^']*)' in ")]
    private static partial Regex Member();
}
