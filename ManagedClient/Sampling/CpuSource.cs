namespace Pulse.Client.Sampling;

/// <summary>
/// <c>cpu.load</c>, <c>cpu.wait</c> and <c>cpu.core.load{core}</c>: shares from 0 to 1 since the read before.
/// The first read only sets the starting point.
/// </summary>
internal sealed class CpuSource(Func<string> procStat, string host) : ISource
{
    private IReadOnlyList<CpuTimes> _earlier = CpuTimes.Parse(procStat());

    public IEnumerable<Measurement> Read(long time)
    {
        var earlier = _earlier.ToDictionary(t => t.Name, StringComparer.Ordinal);
        _earlier = CpuTimes.Parse(procStat());
        return [.. _earlier.Where(t => earlier.ContainsKey(t.Name)).SelectMany(t => Compare(earlier[t.Name], t, time))];
    }

    private IEnumerable<Measurement> Compare(CpuTimes earlier, CpuTimes now, long time)
    {
        if (!now.IsWholeMachine)
        {
            var core = now.Name["cpu".Length..];
            yield return new(MetricKey.Of("cpu.core.load", ("host", host), ("core", core)), time, now.LoadSince(earlier));
            yield break;
        }

        yield return new(MetricKey.Of("cpu.load", ("host", host)), time, now.LoadSince(earlier));
        yield return new(MetricKey.Of("cpu.wait", ("host", host)), time, now.WaitSince(earlier));
    }
}
