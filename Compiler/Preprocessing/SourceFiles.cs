namespace Bridge.Compiler.Preprocessing;

/// <summary>The user's files as they stand on disk, read once each. For one unit; not thread-safe.</summary>
public sealed class SourceFiles
{
    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>Line <paramref name="number"/> (from 1) of <paramref name="path"/>, or null when there is none.</summary>
    public string? Line(string path, int number)
    {
        if (!_files.TryGetValue(path, out var lines))
        {
            _files[path] = lines = Read(path);
        }

        return number >= 1 && number <= lines.Length ? lines[number - 1] : null;
    }

    private static string[] Read(string path)
    {
        try
        {
            return SourceText.Decode(File.ReadAllBytes(path)).ReplaceLineEndings("\n").Split('\n');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
