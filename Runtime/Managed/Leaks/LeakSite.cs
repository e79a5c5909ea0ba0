namespace Bridge.Runtime;

/// <summary>A place that creates objects of a type, with counters. Thread-safe.</summary>
internal sealed class LeakSite(Type type, string stack)
{
    private int _live;
    private int _lost;

    public Type Type { get; } = type;

    public string Stack { get; } = stack;

    public int Live => Volatile.Read(ref _live);

    public int Lost => Volatile.Read(ref _lost);

    public void AddLive(int count) => Interlocked.Add(ref _live, count);

    public void AddLost() => Interlocked.Increment(ref _lost);
}
