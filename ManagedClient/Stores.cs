namespace Pulse.Client;

/// <summary>Opens stores the way the commands need them. The caller disposes them.</summary>
internal static class Stores
{
    /// <summary>To append; makes the directory if needed.</summary>
    public static Store OpenForWriting(string directory) => new(directory);

    /// <summary>To look only; works beside a process that writes.</summary>
    /// <exception cref="ClientException">There is no such directory.</exception>
    public static Store OpenForReading(string directory)
    {
        RequireExisting(directory);
        return new Store(directory, new StoreOptions { Mode = OpenMode.ReadOnly, Create = false });
    }

    /// <exception cref="ClientException">There is no such directory.</exception>
    public static void RequireExisting(string directory)
    {
        if (!Directory.Exists(directory))
        {
            throw new ClientException($"there is no store in '{directory}'; 'record' and 'import' make one");
        }
    }
}
