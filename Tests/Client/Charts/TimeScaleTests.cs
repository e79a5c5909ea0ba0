using NUnit.Framework;
using Pulse.Client.Charts;

namespace Pulse.Client.Tests.Charts;

internal sealed class TimeScaleTests
{
    private const long Second = 1_000_000_000;

    [Test]
    public void Ticks_stand_on_round_times()
    {
        var scale = TimeScale.Covering([Line(7 * Second, 47 * Second)], 4);
        Assert.That(scale.Ticks.Select(t => t / Second), Is.EqualTo(new long[] { 10, 20, 30, 40 }));
        Assert.That(scale.Ticks.Select(scale.Label), Is.EqualTo(new[] { "00:00:10", "00:00:20", "00:00:30", "00:00:40" }));
    }

    [TestCase(1, "00:00.000")]
    [TestCase(600, "00:00")]
    [TestCase(100_000_000, "01-01")]
    public void Labels_say_as_much_as_is_needed(long seconds, string label) =>
        Assert.That(TimeScale.Covering([Line(0, seconds * Second)], 4).Label(0), Is.EqualTo(label));

    [Test]
    public void Times_before_1970_have_ticks_too() =>
        Assert.That(TimeScale.Covering([Line(-7 * Second, 3 * Second)], 2).Ticks, Is.EqualTo(new[] { -5 * Second, 0 }));

    [Test]
    public void One_moment_and_no_data_have_an_axis()
    {
        Assert.That(TimeScale.Covering([Line(5)], 4).Position(5), Is.Zero);
        Assert.That(TimeScale.Covering([], 4).To, Is.GreaterThan(0));
    }

    private static PlotLine Line(params long[] times) => new("line", times, new double[times.Length]);
}
