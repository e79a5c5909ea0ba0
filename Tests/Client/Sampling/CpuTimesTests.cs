using NUnit.Framework;
using Pulse.Client.Sampling;

namespace Pulse.Client.Tests.Sampling;

internal sealed class CpuTimesTests
{
    private const string Stat = """
        cpu  100 10 40 800 50 3 7 0 20 0
        cpu0 60 10 20 400 50 3 7 0 20 0
        intr 12345 0 0
        ctxt 999
        """;

    [Test]
    public void Reads_the_machine_and_its_cores() =>
        Assert.That(CpuTimes.Parse(Stat), Is.EqualTo(new[]
        {
            new CpuTimes("cpu", 160, 50, 1010),
            new CpuTimes("cpu0", 100, 50, 550),
        }));

    [Test]
    public void Load_is_the_busy_share_of_the_time_between()
    {
        var before = new CpuTimes("cpu", 100, 10, 1000);
        var after = new CpuTimes("cpu", 125, 20, 1100);
        Assert.That(after.LoadSince(before), Is.EqualTo(0.25).Within(1e-12));
        Assert.That(after.WaitSince(before), Is.EqualTo(0.10).Within(1e-12));
    }

    [Test]
    public void No_time_between_is_no_load()
    {
        var times = new CpuTimes("cpu", 100, 10, 1000);
        Assert.That(times.LoadSince(times), Is.Zero);
    }

    [Test]
    public void A_counter_that_steps_back_is_not_negative() =>
        Assert.That(new CpuTimes("cpu", 99, 9, 1010).LoadSince(new CpuTimes("cpu", 100, 10, 1000)), Is.Zero);

    [Test]
    public void Names_a_line_it_cannot_read() =>
        Assert.That(() => CpuTimes.Parse("cpu 1 2\n"), Throws.TypeOf<ClientException>().With.Message.Contains("'cpu 1 2'"));
}
