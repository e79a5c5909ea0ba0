using NUnit.Framework;
using Pulse.Client.Sampling;

namespace Pulse.Client.Tests.Sampling;

internal sealed class ProcFileTests
{
    [Test]
    public void Memory_is_in_bytes()
    {
        var memory = MemoryFigures.Parse("MemTotal:    1000 kB\nMemFree: 1 kB\nMemAvailable: 600 kB\nCached:  50 kB\nHugePages_Total: 0\n");
        Assert.That(memory, Is.EqualTo(new MemoryFigures(1_024_000, 614_400, 51_200)));
        Assert.That(memory.Used, Is.EqualTo(409_600));
    }

    [Test]
    public void Memory_names_the_missing_figure() =>
        Assert.That(
            () => MemoryFigures.Parse("MemTotal: 1 kB\n"),
            Throws.TypeOf<ClientException>().With.Message.Contains("'MemAvailable'"));

    [Test]
    public void Load_is_read_from_five_words() =>
        Assert.That(LoadFigures.Parse("0.52 1.25 2.00 3/94 5301\n"), Is.EqualTo(new LoadFigures(0.52, 1.25, 3)));

    [Test]
    public void Load_refuses_less() =>
        Assert.Throws<ClientException>(() => LoadFigures.Parse("0.52 1.25\n"));

    [Test]
    public void Disks_count_sectors_of_512_bytes() =>
        Assert.That(
            DiskCounters.Parse(" 254 0 vda 28394 6303 2346066 15112 8458 9100 3754968 6032 0 9564 21418 3287\n"),
            Is.EqualTo(new[] { new DiskCounters("vda", 2_346_066L * 512, 3_754_968L * 512) }));

    [Test]
    public void Disks_name_a_short_line() =>
        Assert.That(() => DiskCounters.Parse("254 0 vda 1\n"), Throws.TypeOf<ClientException>().With.Message.Contains("vda"));
}
