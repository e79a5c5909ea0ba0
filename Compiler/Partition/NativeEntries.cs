using Mono.Cecil;

namespace Bridge.Compiler.Partition;

/// <summary>Numbers the managed functions that native code calls. Not thread-safe: see <see cref="ShimTable"/>.</summary>
public sealed class NativeEntries
{
    private readonly Dictionary<MethodDefinition, NativeEntry> _byMethod = [];
    private readonly List<NativeEntry> _entries = [];

    /// <summary>All entries, index = id.</summary>
    public IReadOnlyList<NativeEntry> All => _entries;

    /// <summary>The entry of a method; an inline function that several units have is one.</summary>
    /// <param name="method">The method.</param>
    /// <param name="storesResult">See <see cref="NativeEntry.StoresResult"/>.</param>
    public NativeEntry Of(MethodDefinition method, bool storesResult = false)
    {
        if (!_byMethod.TryGetValue(method, out var entry))
        {
            entry = new NativeEntry(_entries.Count, method, storesResult);
            _entries.Add(entry);
            _byMethod.Add(method, entry);
        }

        return entry;
    }
}
