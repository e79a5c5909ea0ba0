using System.Collections.Immutable;
using System.Text;
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

    /// <summary>Paths that Clang will look for → what it should read there: files that are not in UTF-8, and what stands for names with
    /// blanks around them.</summary>
    public SortedDictionary<string, byte[]> Contents { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads <paramref name="path"/> and what it includes.</summary>
    public void Visit(string path)
    {
        var full = Path.GetFullPath(path);
        Visit(new Place(full, [FolderOf(full)], []));
    }

    private void Visit(Place place)
    {
        if (!_visited.Add(place.Identity) || Read(place.File) is not { } bytes)
        {
            return;
        }

        if (!SourceText.IsUtf8(bytes))
        {
            Contents[place.File] = bytes;
        }

        foreach (Match match in Directive().Matches(SourceText.Decode(bytes)))
        {
            var isQuoted = match.Groups["quoted"].Success;
            Follow(match.Groups[isQuoted ? "quoted" : "angled"].Value, isQuoted, place);
        }
    }

    private void Follow(string name, bool isQuoted, Place from)
    {
        if (name.Trim() is var trimmed && trimmed.Length < name.Length)
        {
            // < stdio.h >
            Contents[Path.Combine(_systemFolders[0], name)] = Encoding.UTF8.GetBytes($"#include <{trimmed}>\n");
            Follow(trimmed, isQuoted, from);
            return;
        }

        var clangs = isQuoted ? [.. from.Known, .. folders] : folders;
        if (clangs.Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists) is { } found)
        {
            var full = Path.GetFullPath(found);
            Visit(from.Include(full, [FolderOf(full)]));
        }
        else if (Path.HasExtension(name) && !_systemFolders.Any(f => File.Exists(Path.Combine(f, name))))
        {
            // <version> is a header of C++, whatever else is called VERSION.
            Find(name, isQuoted, from);
        }
    }

    /// <summary>A quoted name is searched as Visual C++ does: in the file's folder, then in those of the files that include it.</summary>
    private void Find(string name, bool isQuoted, Place from)
    {
        var near = isQuoted ? from.Near.ToList() : [];
        foreach (var folder in near.Concat(folders))
        {
            if (_names.Find(Path.GetFullPath(folder), name.Replace('\\', '/')) is { } meant)
            {
                var asked = near.Contains(folder) ? from.Known : [folder];
                Visit(from.Include(meant, [.. asked.SelectMany(f => Names(f, name)).Select(path => AddName(path, meant)).Distinct()]));
                return;
            }
        }
    }

    /// <summary>Clang turns backslashes around itself under <c>-fms-extensions</c> only.</summary>
    private static IEnumerable<string> Names(string folder, string name) =>
        new[] { name, name.Replace('\\', '/') }.Select(n => Path.GetFullPath(Path.Combine(folder, n)));

    /// <summary>Notes what <paramref name="path"/> means.</summary>
    /// <returns>The folder in which Clang takes the file to be.</returns>
    private string AddName(string path, string meant)
    {
        if (path != meant)
        {
            OtherNames[path] = meant;
        }

        return FolderOf(path);
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path)!;

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

    /// <summary>A file that is read.</summary>
    /// <param name="File">Its full path.</param>
    /// <param name="Known">The folders in which Clang takes it to be: those of the names it was asked for by.</param>
    /// <param name="Outer">The folders of the files that include it, innermost first.</param>
    private sealed record Place(string File, ImmutableArray<string> Known, ImmutableArray<string> Outer)
    {
        /// <summary>Where Visual C++ looks first for what it includes.</summary>
        public IEnumerable<string> Near => Outer.Prepend(FolderOf(File));

        public string Identity => string.Join('\n', Known.Prepend(File));

        public Place Include(string file, ImmutableArray<string> known) => new(file, known, [.. Near.Distinct()]);
    }

    [GeneratedRegex("""^[ \t]*#[ \t]*(?:include|import)[ \t]*(?:"(?<quoted>[^"\r\n]+)"|<(?<angled>[^>\r\n]+)>)""", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
