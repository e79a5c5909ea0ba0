using NUnit.Framework;
using Pulse.Client.Charts;

namespace Pulse.Client.Tests.Charts;

internal sealed class ValueScaleTests
{
    [TestCase(new[] { 0.0, 1.0 }, 5, 0, 1, 0.5)]
    [TestCase(new[] { 0.0, 1.0 }, 6, 0, 1, 0.2)]
    [TestCase(new[] { 3.0, 97.0 }, 6, 0, 100, 20)]
    [TestCase(new[] { 90.0, 97.0 }, 5, 90, 98, 2)]
    [TestCase(new[] { -7.0, 12.0 }, 5, -10, 15, 5)]
    public void Ends_and_steps_are_round(double[] values, int ticks, double min, double max, double step) =>
        Assert.That(ValueScale.Covering(values, ticks), Is.EqualTo(new ValueScale(min, max, step)));

    [TestCase(new double[0])]
    [TestCase(new[] { 5.0 })]
    [TestCase(new[] { 0.0, 0.0 })]
    [TestCase(new[] { double.NaN, double.PositiveInfinity })]
    [TestCase(new[] { -1e300, -1e300 })]
    public void There_is_always_a_length(double[] values)
    {
        var scale = ValueScale.Covering(values, 5);
        Assert.That(scale.Max, Is.GreaterThan(scale.Min));
        Assert.That(values.Where(double.IsFinite).Select(scale.Position), Is.All.InRange(0, 1));
    }

    [Test]
    public void Ticks_reach_from_end_to_end() =>
        Assert.That(new ValueScale(-10, 15, 5).Ticks, Is.EqualTo(new double[] { -10, -5, 0, 5, 10, 15 }));
}
