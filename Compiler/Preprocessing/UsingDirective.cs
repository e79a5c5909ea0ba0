using System.Text.RegularExpressions;

namespace Bridge.Compiler.Preprocessing;

/// <summary><c>#using &lt;file&gt;</c>, <c>#using "file" as_friend</c>: names an assembly whose public types the source uses.</summary>
public static partial class UsingDirective
{
    /// <summary>The file that a line names, or null when it is no such directive.</summary>
    public static string? FileIn(string line) => Pattern().Match(line) is { Success: true } match
        ? match.Groups["file"].Value.Replace('\\', '/')
        : null;

    /// <summary>The files that a source and the headers beside it name, each with the folder it was found in.</summary>
    public static IEnumerable<(string Folder, string File)> In(string source, IReadOnlyCollection<string> includeDirectories)
    {
        var (waiting, seen) = (new Queue<string>([Path.GetFullPath(source)]), new HashSet<string>());
        while (waiting.TryDequeue(out var path))
        {
            var folder = Path.GetDirectoryName(path)!;
            foreach (var line in seen.Add(path) ? Lines(path) : [])
            {
                if (FileIn(line) is { } file)
                {
                    yield return (folder, file);
                }
                else if (Include().Match(line) is { Success: true } include)
                {
                    includeDirectories.Prepend(folder).Select(d => Path.GetFullPath(Path.Combine(d, include.Groups[1].Value.Replace('\\', '/'))))
                        .Where(File.Exists).Take(1).ToList().ForEach(waiting.Enqueue);
                }
            }
        }
    }

    private static IEnumerable<string> Lines(string path)
    {
        try
        {
            return File.ReadLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    [GeneratedRegex("""^\s*#\s*using\s*[<"](?<file>[^>"]+)[>"]""")]
    private static partial Regex Pattern();

    [GeneratedRegex("^\\s*#\\s*include\\s*\"([^\"]+)\"")]
    private static partial Regex Include();
}
