using System.Text.RegularExpressions;
using Bridge.Compiler.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Messages in words of the check text: the user wrote none of them. They follow from a mistake that another message
/// tells of; Clang lost its way in what the mistake left.</summary>
internal static partial class CheckTextWords
{
    /// <summary>Whether <paramref name="diagnostic"/> quotes such words.</summary>
    public static bool Occur(Diagnostic diagnostic) => Word().IsMatch(diagnostic.Message);

    [GeneratedRegex(@"\w\$|\$\w|'\$|\bclr::|\bh<|'(?:up|gc|h|ev|trk)'")]
    private static partial Regex Word();
}
