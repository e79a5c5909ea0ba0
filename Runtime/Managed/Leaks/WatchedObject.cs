namespace Bridge.Runtime;

/// <summary>One object under watch.</summary>
internal sealed class WatchedObject(object instance, LeakSite site)
{
    private readonly WeakReference _instance = new(instance, trackResurrection: false);

    public LeakSite Site { get; } = site;

    public bool IsReachable => _instance.IsAlive;
}
