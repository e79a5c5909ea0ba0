namespace Bridge.Compiler.Preprocessing;

/// <summary>Finds files as Windows does, whatever the case of their names. Folders are listed once. For one thread.</summary>
internal sealed class FileNames
{
    private readonly Dictionary<string, Dictionary<string, string>> _folders = new(StringComparer.Ordinal);

    /// <summary>The path of <paramref name="name"/>, which has slashes, below <paramref name="folder"/>; null if there is none.</summary>
    public string? Find(string folder, string name) =>
        Follow(FolderOf(folder), name) is { } path && File.Exists(path) ? path : null;

    /// <summary>The folder that is meant by a path, or the path itself.</summary>
    private string FolderOf(string path) => Directory.Exists(path) ? path : Follow("/", path) ?? path;

    private string? Follow(string path, string name)
    {
        foreach (var part in name.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "." or "..")
            {
                path = Path.GetFullPath(Path.Combine(path, part));
            }
            else if (Entries(path).TryGetValue(part, out var actual))
            {
                path = Path.Combine(path, actual);
            }
            else
            {
                return null;
            }
        }

        return path;
    }

    private Dictionary<string, string> Entries(string folder)
    {
        if (!_folders.TryGetValue(folder, out var entries))
        {
            entries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var name in List(folder).Order(StringComparer.Ordinal))
            {
                entries.TryAdd(name, name);
            }

            _folders.Add(folder, entries);
        }

        return entries;
    }

    private static IEnumerable<string> List(string folder)
    {
        try
        {
            return Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)!).ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
