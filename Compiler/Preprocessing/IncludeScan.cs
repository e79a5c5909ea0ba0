using System.Text.RegularExpressions;

namespace Bridge.Compiler.Preprocessing;

/// <summary>Follows the includes of a source through the user's folders and notes what Clang would not find or not read: names
/// in another case or with backslashes, files in another encoding. Conditions are not evaluated. For one thread.</summary>
internal sealed partial class IncludeScan(IReadOnlyList<string> folders)
{
    // A name that the system has is meant, though a file of the user may differ from it in case only.
    private static readonly string[] _systemFolders = ["/usr/include", "/usr/include/x86_64-linux-gnu", "/usr/local/include"];

    private readonly FileNames _names = new();
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    /// <summary>Paths that Clang will look for → the files that are meant.</summary>
    public SortedDictionary<string, string> OtherNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Files that are not in UTF-8.</summary>
    public SortedDictionary<string, byte[]> OtherEncodings { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads <paramref name="path"/> and what it includes.</summary>
    public void Visit(string path)
    {
        var full = Path.GetFullPath(path);
        if (!_visited.Add(full) || Read(full) is not { } bytes)
        {
            return;
        }

        if (!SourceText.IsUtf8(bytes))
        {
            OtherEncodings.Add(full, bytes);
        }

        foreach (Match match in Directive().Matches(SourceText.Decode(bytes)))
        {
            var isQuoted = match.Groups["quoted"].Success;
            Follow(match.Groups[isQuoted ? "quoted" : "angled"].Value, isQuoted ? [Path.GetDirectoryName(full)!, .. folders] : folders);
        }
    }

    private void Follow(string name, IReadOnlyList<string> places)
    {
        if (places.Select(p => Path.Combine(p, name)).FirstOrDefault(File.Exists) is { } found)
        {
            Visit(found);
            return;
        }

        // <version> is a header of C++, whatever else is called VERSION.
        if (!Path.HasExtension(name) || _systemFolders.Any(f => File.Exists(Path.Combine(f, name))))
        {
            return;
        }

        foreach (var place in places)
        {
            if (_names.Find(Path.GetFullPath(place), name.Replace('\\', '/')) is { } meant)
            {
                // Clang turns backslashes around itself under -fms-extensions only.
                AddName(Path.Combine(place, name), meant);
                AddName(Path.Combine(place, name.Replace('\\', '/')), meant);
                Visit(meant);
                return;
            }
        }
    }

    private void AddName(string path, string meant)
    {
        var full = Path.GetFullPath(path);
        if (full != meant)
        {
            OtherNames[full] = meant;
        }
    }

    private static byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // Clang will say so at the line of the include
        }
    }

    [GeneratedRegex("""^[ \t]*#[ \t]*(?:include|import)[ \t]*(?:"(?<quoted>[^"\r\n]+)"|<(?<angled>[^>\r\n]+)>)""", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
