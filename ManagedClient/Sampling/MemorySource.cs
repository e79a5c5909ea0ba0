namespace Pulse.Client.Sampling;

/// <summary><c>memory.used</c> and <c>memory.cached</c>, in bytes.</summary>
internal sealed class MemorySource(Func<string> meminfo, string host) : ISource
{
    public IEnumerable<Measurement> Read(long time)
    {
        var memory = MemoryFigures.Parse(meminfo());
        yield return new(MetricKey.Of("memory.used", ("host", host)), time, memory.Used);
        yield return new(MetricKey.Of("memory.cached", ("host", host)), time, memory.Cached);
    }
}
