using System.Text.RegularExpressions;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Preprocessing;

/// <summary>One <c>#using</c>.</summary>
/// <param name="Folder">The folder of the file that it stands in.</param>
/// <param name="File">The assembly as it is named.</param>
/// <param name="IsFriend">Whether <c>as_friend</c> is written.</param>
/// <param name="Place">Where it stands.</param>
public sealed record UsedAssembly(string Folder, string File, bool IsFriend, SourceLocation Place);

/// <summary><c>#using &lt;file&gt;</c>, <c>#using "file" as_friend</c>: names an assembly whose public types the source uses, with
/// <c>as_friend</c> also the internal ones.</summary>
public static partial class UsingDirective
{
    /// <summary>The file that a line names, or null when it is no such directive.</summary>
    public static string? FileIn(string line) => Pattern().Match(line) is { Success: true } match
        ? match.Groups["file"].Value.Replace('\\', '/')
        : null;

    /// <summary>The directives of a source and of the headers beside it.</summary>
    public static IEnumerable<UsedAssembly> In(string source, IReadOnlyCollection<string> includeDirectories)
    {
        var (waiting, seen) = (new Queue<string>([source]), new HashSet<string>());
        while (waiting.TryDequeue(out var path))
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            foreach (var (number, line) in seen.Add(path) ? Lines(path).Index() : [])
            {
                if (Pattern().Match(line) is { Success: true } directive)
                {
                    var place = new SourceLocation(path, number + 1, directive.Groups["file"].Index);
                    yield return new UsedAssembly(folder, FileIn(line)!, directive.Groups["friend"].Success, place);
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

    [GeneratedRegex("""^\s*#\s*using\s*[<"](?<file>[^>"]+)[>"](?<friend>\s*as_friend\b)?""")]
    private static partial Regex Pattern();

    [GeneratedRegex("^\\s*#\\s*include\\s*\"([^\"]+)\"")]
    private static partial Regex Include();
}
