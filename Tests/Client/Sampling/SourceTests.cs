using NUnit.Framework;
using Pulse.Client.Sampling;

namespace Pulse.Client.Tests.Sampling;

internal sealed class SourceTests
{
    [Test]
    public void Cpu_compares_with_the_read_before()
    {
        var texts = new Queue<string>(["cpu 0 0 0 0 0\ncpu0 0 0 0 0 0\n", "cpu 30 0 0 60 10\ncpu0 30 0 0 60 10\n", "cpu 130 0 0 60 10\n"]);
        var source = new CpuSource(texts.Dequeue, "h");
        Assert.That(source.Read(5), Is.EqualTo(new Measurement[]
        {
            new(MetricKey.Of("cpu.load", ("host", "h")), 5, 0.3),
            new(MetricKey.Of("cpu.wait", ("host", "h")), 5, 0.1),
            new(MetricKey.Of("cpu.core.load", ("host", "h"), ("core", "0")), 5, 0.3),
        }));
        Assert.That(source.Read(6).First().Value, Is.EqualTo(1));
    }

    [Test]
    public void Disk_leaves_out_what_is_no_disk_or_was_never_read()
    {
        const string stats = "8 0 sda 1 1 4 1 1 1 2 1\n8 1 sda1 1 1 4 1 1 1 2 1\n8 2 sdb 0 0 0 0 0 0 0 0\n";
        var source = new DiskSource(() => stats, d => !d.EndsWith('1'), "h");
        Assert.That(source.Read(1), Is.EqualTo(new Measurement[]
        {
            new(MetricKey.Of("disk.read", ("host", "h"), ("device", "sda")), 1, 2048),
            new(MetricKey.Of("disk.written", ("host", "h"), ("device", "sda")), 1, 1024),
        }));
    }

    [Test, Platform("Linux")]
    public void This_machine_has_figures()
    {
        var metrics = Machine.Sources("h").SelectMany(s => s.Read(1)).Select(m => m.Key.Metric).Distinct();
        Assert.That(metrics, Is.SupersetOf(new[] { "cpu.load", "memory.used", "load.1m" }));
    }
}
