using System.Text.RegularExpressions;

namespace Bridge.Sdk.Tasks;

/// <summary>Names in makefiles.</summary>
internal static partial class Makefile
{
    /// <summary>A file of a rule.</summary>
    public static string Name(string path) => Special().Replace(path, @"\$0").Replace("$", "$$", StringComparison.Ordinal);

    /// <summary>One word for the shell, behind make's own expansion.</summary>
    public static string Word(string text) =>
        "'" + text.Replace("'", "'\\''", StringComparison.Ordinal).Replace("$", "$$", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal) + "'";

    [GeneratedRegex("[ #]")]
    private static partial Regex Special();
}
