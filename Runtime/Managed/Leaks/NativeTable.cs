using System.Collections.Concurrent;

namespace Bridge.Runtime;

/// <summary>The native objects that managed code has created by <c>new</c> and not yet deleted, by their addresses. Thread-safe.</summary>
internal sealed class NativeTable(bool withStacks)
{
    private readonly ConcurrentDictionary<nint, (string Type, string Stack)> _objects = [];

    /// <summary>An address that is known already was freed by native code meanwhile.</summary>
    public void Add(nint pointer, string type) => _objects[pointer] = (type, withStacks ? CreationStack.OfCaller() : string.Empty);

    public void Remove(nint pointer) => _objects.TryRemove(pointer, out _);

    /// <summary>The number of objects of each type.</summary>
    public IEnumerable<(string Type, int Count)> Counts() => _objects.Values.GroupBy(o => o.Type).Select(g => (g.Key, g.Count()));

    /// <summary>Those with the most objects first.</summary>
    public IReadOnlyList<NativeObjects> Report() =>
    [
        .. _objects.Values.GroupBy(o => o).Select(g => new NativeObjects(g.Key.Type, g.Count(), g.Key.Stack))
            .OrderByDescending(o => o.Count).ThenBy(o => o.Type, StringComparer.Ordinal).ThenBy(o => o.Stack, StringComparer.Ordinal),
    ];
}
