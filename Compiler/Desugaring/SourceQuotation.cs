using Bridge.Compiler.Preprocessing;

namespace Bridge.Compiler.Desugaring;

/// <summary>The user's own words for a piece of check text.</summary>
internal static class SourceQuotation
{
    /// <summary>What the user wrote for the check text from <paramref name="begin"/> to <paramref name="end"/>, up to the end of its
    /// first line; null when no line of a file holds it.</summary>
    public static string? Find(DesugaredUnit unit, int begin, int end)
    {
        var (first, last) = (unit.Map.Map(begin), unit.Map.Map(end - 1));
        if (!File.Exists(first.Path) || LineOf(first.Path, first.Line) is not { } line || first.Column < 1 || first.Column > line.Length)
        {
            return null;
        }

        var stop = last.Path == first.Path && last.Line == first.Line && last.Column >= first.Column ? last.Column : line.Length;
        while (stop < line.Length && char.IsLetterOrDigit(line[stop - 1]) && char.IsLetterOrDigit(line[stop]))
        {
            stop++;
        }

        return line[(first.Column - 1)..Math.Min(stop, line.Length)].TrimEnd();
    }

    private static string? LineOf(string path, int line) =>
        SourceText.Decode(File.ReadAllBytes(path)).Split('\n').ElementAtOrDefault(line - 1)?.TrimEnd('\r');
}
