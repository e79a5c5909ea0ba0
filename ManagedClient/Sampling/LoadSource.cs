namespace Pulse.Client.Sampling;

/// <summary><c>load.1m</c> (mean run queue of the last minute) and <c>load.runnable</c> (threads now).</summary>
internal sealed class LoadSource(Func<string> loadavg, string host) : ISource
{
    public IEnumerable<Measurement> Read(long time)
    {
        var load = LoadFigures.Parse(loadavg());
        yield return new(MetricKey.Of("load.1m", ("host", host)), time, load.OneMinute);
        yield return new(MetricKey.Of("load.runnable", ("host", host)), time, load.Runnable);
    }
}
