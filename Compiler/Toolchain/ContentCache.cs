using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bridge.Compiler.Toolchain;

/// <summary>Files that a tool made, kept on disk by everything that went into them (<c>FOLDER/HASH/result</c>). Safe for parallel use,
/// also by other processes; a cache that cannot be used is as good as none.</summary>
/// <param name="folder">Where the entries are.</param>
public sealed class ContentCache(string folder)
{
    private const string ResultName = "result";

    /// <summary>Names a file by path, size and time of change, for keys.</summary>
    public static string Identity(string? path)
    {
        var file = path is null ? null : new FileInfo(path);
        return file is { Exists: true } ? string.Create(CultureInfo.InvariantCulture, $"{path}|{file.Length}|{file.LastWriteTimeUtc.Ticks}") : path ?? string.Empty;
    }

    /// <summary>Copies what was kept under <paramref name="key"/> to <paramref name="output"/>; false when there is nothing.</summary>
    public bool TryCopy(string key, string output)
    {
        var entry = EntryOf(key);
        try
        {
            File.Copy(Path.Combine(entry, ResultName), output, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        FolderPruning.MarkUsed(entry);
        return true;
    }

    /// <summary>Keeps <paramref name="file"/> under <paramref name="key"/>.</summary>
    public void Add(string key, string file)
    {
        try
        {
            var entry = EntryOf(key);
            PruneNowAndThen(entry);
            Directory.CreateDirectory(entry);
            var temporary = Path.Combine(entry, $"{Guid.NewGuid():N}.tmp");
            File.Copy(file, temporary);
            File.Move(temporary, Path.Combine(entry, ResultName), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next compilation runs the tool once more.
        }
    }

    /// <summary>Looking through all entries takes longer than adding one; one name in 256 begins so.</summary>
    private void PruneNowAndThen(string entry)
    {
        if (Path.GetFileName(entry).StartsWith("00", StringComparison.Ordinal))
        {
            new FolderPruning(FolderLimits.Results).Prune(folder);
        }
    }

    private string EntryOf(string key) =>
        Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16)));
}
