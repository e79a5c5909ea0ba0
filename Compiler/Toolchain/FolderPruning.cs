namespace Bridge.Compiler.Toolchain;

/// <summary>Bounds of a cache whose entries are folders.</summary>
/// <param name="Bytes">What all entries together may occupy.</param>
/// <param name="Unused">How long an entry stays that nobody uses.</param>
public sealed record FolderLimits(long Bytes, TimeSpan Unused)
{
    /// <summary>For precompiled includes: two gigabytes, about a hundred preambles of the standard library; a month.</summary>
    public static FolderLimits Default { get; } = new(2L << 30, TimeSpan.FromDays(30));

    /// <summary>For results of single files: a quarter of a gigabyte, some thousand; a month.</summary>
    public static FolderLimits Results { get; } = new(1L << 28, TimeSpan.FromDays(30));
}

/// <summary>Keeps such a cache within its limits. Safe beside other processes: an entry that one of them
/// deletes first, or holds, is left alone.</summary>
public sealed class FolderPruning(FolderLimits limits)
{
    private static readonly TimeSpan MarkInterval = TimeSpan.FromMinutes(30);

    /// <summary>Deletes the entries of <paramref name="folder"/> that are too old, then the longest unused until the rest fits.</summary>
    public void Prune(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var oldest = DateTime.UtcNow - limits.Unused;
        var total = 0L;
        foreach (var entry in new DirectoryInfo(folder).GetDirectories().OrderByDescending(d => d.LastWriteTimeUtc))
        {
            total += Size(entry);
            if (entry.LastWriteTimeUtc < oldest || total > limits.Bytes)
            {
                TryDelete(entry);
            }
        }
    }

    /// <summary>Notes that an entry is in use; once in a while is enough.</summary>
    public static void MarkUsed(string entry)
    {
        try
        {
            var now = DateTime.UtcNow;
            if (now - Directory.GetLastWriteTimeUtc(entry) > MarkInterval)
            {
                Directory.SetLastWriteTimeUtc(entry, now);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A read-only cache still serves; its entries just look older than they are.
        }
    }

    private static long Size(DirectoryInfo entry)
    {
        try
        {
            return entry.EnumerateFiles().Sum(file => file.Length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static void TryDelete(DirectoryInfo entry)
    {
        try
        {
            entry.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another process was faster, or it is not ours to delete.
        }
    }
}
