using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Bridge.Runtime;

/// <summary>The watched objects by the place that created them. Keeps none of them alive. Thread-safe.</summary>
internal sealed class LeakTable : IDisposable
{
    /// <summary>New objects after which those that the collector took are counted and forgotten.</summary>
    private const int SweepInterval = 4096;

    private readonly ConditionalWeakTable<object, WatchedObject> _byObject = [];
    private readonly ConcurrentDictionary<WatchedObject, byte> _watched = [];
    private readonly ConcurrentDictionary<(Type Type, string Stack), LeakSite> _sites = [];
    private readonly bool _withStacks;
    private readonly LeakMetrics _metrics;
    private int _added;

    public LeakTable(bool withStacks)
    {
        _withStacks = withStacks;
        Native = new NativeTable(withStacks);
        _metrics = new LeakMetrics(this);
    }

    /// <summary>The native objects.</summary>
    public NativeTable Native { get; }

    /// <summary>Live objects and lost ones (collected without having been disposed) per type.</summary>
    public IEnumerable<(Type Type, int Live, int Lost)> Counts()
    {
        Sweep();
        return _sites.Values.GroupBy(s => s.Type).Select(g => (g.Key, g.Sum(s => s.Live), g.Sum(s => s.Lost)));
    }

    public void Add(object instance)
    {
        var stack = _withStacks ? CreationStack.OfConstructor() : string.Empty;
        var site = _sites.GetOrAdd((instance.GetType(), stack), key => new LeakSite(key.Type, key.Stack));
        var watched = new WatchedObject(instance, site);
        _byObject.AddOrUpdate(instance, watched);
        _watched.TryAdd(watched, 0);
        site.AddLive(1);
        if (Interlocked.Increment(ref _added) % SweepInterval == 0)
            Sweep();
    }

    public void Remove(object instance)
    {
        if (_byObject.TryGetValue(instance, out var watched) && _watched.TryRemove(watched, out _))
            watched.Site.AddLive(-1);

        // Until here no sweep on another thread may take the object for a lost one.
        GC.KeepAlive(instance);
    }

    public LeakReport Report()
    {
        Sweep();
        return new LeakReport([.. _sites.Values.Where(s => s.Live + s.Lost > 0)
            .Select(s => new LeakedObjects(s.Type, s.Live, s.Lost, s.Stack))
            .OrderByDescending(l => l.Lost).ThenByDescending(l => l.Live).ThenBy(l => l.Type.FullName, StringComparer.Ordinal)]) { Native = Native.Report() };
    }

    public void Dispose() => _metrics.Dispose();

    /// <summary>A short weak reference is cleared before finalizers run: the object was unreachable and not disposed.</summary>
    private void Sweep()
    {
        foreach (var (watched, _) in _watched)
        {
            if (!watched.IsReachable && _watched.TryRemove(watched, out _))
            {
                watched.Site.AddLive(-1);
                watched.Site.AddLost();
            }
        }
    }
}
