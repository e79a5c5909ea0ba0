namespace Bridge.Compiler.Projection;

/// <summary>One folder of the projection cache. Several processes may ask for it at once: one fills it, the others wait;
/// a reader never sees half of it.</summary>
internal sealed class CacheEntry(string root, string key)
{
    /// <summary>Name of the file with the projection's names, the last one that is written.</summary>
    public const string NamesFile = "projection.names";

    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(50);

    /// <summary>The folder.</summary>
    public string Folder { get; } = Path.Combine(root, key);

    public string HeaderPath => Path.Combine(Folder, "projection.h");

    public string TablePath => Path.Combine(Folder, "projection.map");

    public string NamesPath => Path.Combine(Folder, NamesFile);

    public string PchPath => Path.Combine(Folder, "projection.pch");

    /// <summary>Makes sure that the headers exist: <paramref name="write"/> fills a temporary folder that then takes the final name.</summary>
    public void EnsureHeaders(Action<string> write)
    {
        if (File.Exists(NamesPath))
        {
            return;
        }

        using var held = Lock();
        if (File.Exists(NamesPath))
        {
            return;
        }

        var temporary = Path.Combine(root, $".{key}.{Environment.ProcessId}");
        Directory.CreateDirectory(temporary);
        try
        {
            write(temporary);
            Directory.Move(temporary, Folder);
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }
        }
    }

    /// <summary>Makes sure that the precompiled header exists; <paramref name="build"/> writes it under a temporary name.</summary>
    public bool EnsurePch(Func<string, bool> build)
    {
        if (File.Exists(PchPath))
        {
            return true;
        }

        using var held = Lock();
        if (File.Exists(PchPath))
        {
            return true;
        }

        var temporary = Path.Combine(Folder, $".pch.{Environment.ProcessId}");
        try
        {
            var built = build(temporary);
            if (built)
            {
                File.Move(temporary, PchPath);
            }

            return built;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // The system releases the lock when a process dies.
    private FileStream Lock()
    {
        Directory.CreateDirectory(root);
        var path = Path.Combine(root, $".{key}.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                Thread.Sleep(Retry);
            }
        }
    }
}
