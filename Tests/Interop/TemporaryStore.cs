namespace Pulse.Interop.Tests;

/// <summary>A directory of its own for a test, removed at the end.</summary>
internal sealed class TemporaryStore : IDisposable
{
    public TemporaryStore() => Directory.CreateDirectory(Path);

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"pulse-interop-{Guid.NewGuid():N}");

    public string FirstSegment => System.IO.Path.Combine(Path, "00000001.seg");

    public Store Open() => new(Path);

    public Store Open(OpenMode mode) => new(Path, new StoreOptions { Mode = mode });

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
