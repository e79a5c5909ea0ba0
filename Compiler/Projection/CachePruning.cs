namespace Bridge.Compiler.Projection;

/// <summary>Keeps the cache from growing with every update of the SDK: folders that no compilation has used for a while go.</summary>
internal static class CachePruning
{
    private static readonly TimeSpan Unused = TimeSpan.FromDays(30);

    /// <summary>Notes that a folder is in use.</summary>
    public static void MarkUsed(CacheEntry entry)
    {
        if (DateTime.UtcNow - File.GetLastWriteTimeUtc(entry.NamesPath) > TimeSpan.FromDays(1))
        {
            File.SetLastWriteTimeUtc(entry.NamesPath, DateTime.UtcNow);
        }
    }

    /// <summary>Deletes what has not been used. A folder that another process removes first, or holds, is left alone.</summary>
    public static void Prune(string root)
    {
        foreach (var folder in Directory.GetDirectories(root))
        {
            var names = Path.Combine(folder, CacheEntry.NamesFile);
            if (File.Exists(names) && DateTime.UtcNow - File.GetLastWriteTimeUtc(names) > Unused)
            {
                TryDelete(folder);
            }
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // the next pruning tries again
        }
    }
}
