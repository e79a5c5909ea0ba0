using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Bridge.Sdk.Tasks;

/// <summary>Finds files whose names a project writes in another case than they have, as on Windows.</summary>
public sealed class FindFiles : Microsoft.Build.Utilities.Task
{
    /// <summary>Items of which some do not exist under their name.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The same items under the names of their files; what is lost keeps its name.</summary>
    [Output]
    public ITaskItem[] Found { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        Found = [.. Files.Select(f => Find(f.ItemSpec) is { } path ? new TaskItem(f) { ItemSpec = path } : f)];
        return true;
    }

    private static string? Find(string path)
    {
        var result = Path.IsPathRooted(path) ? "/" : string.Empty;
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(result, part);
            result = part is "." or ".." || Path.Exists(next) ? next : Sibling(result, part)!;
            if (result is null)
            {
                return null;
            }
        }

        return result;
    }

    private static string? Sibling(string folder, string name) =>
        Directory.Exists(folder.Length == 0 ? "." : folder)
            ? Directory.EnumerateFileSystemEntries(folder.Length == 0 ? "." : folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
                .Where(e => string.Equals(e, name, StringComparison.OrdinalIgnoreCase)).Select(e => Path.Combine(folder, e!)).FirstOrDefault()
            : null;
}
