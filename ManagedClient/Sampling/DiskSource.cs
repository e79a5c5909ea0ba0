namespace Pulse.Client.Sampling;

/// <summary><c>disk.read{device}</c> and <c>disk.written{device}</c>: bytes since boot of every whole disk in use.</summary>
/// <param name="diskstats">Gives the text of <c>/proc/diskstats</c>.</param>
/// <param name="isDisk">Whether a device name is a disk: not a partition, a loop or memory device.</param>
/// <param name="host">The value of the label <c>host</c>.</param>
internal sealed class DiskSource(Func<string> diskstats, Predicate<string> isDisk, string host) : ISource
{
    public IEnumerable<Measurement> Read(long time)
    {
        foreach (var disk in DiskCounters.Parse(diskstats()).Where(d => d.BytesRead > 0 && isDisk(d.Device)))
        {
            yield return new(MetricKey.Of("disk.read", ("host", host), ("device", disk.Device)), time, disk.BytesRead);
            yield return new(MetricKey.Of("disk.written", ("host", host), ("device", disk.Device)), time, disk.BytesWritten);
        }
    }
}
