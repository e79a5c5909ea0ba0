using NUnit.Framework;
using Pulse.Client.Formatting;

namespace Pulse.Client.Tests.Formatting;

internal sealed class DurationTextTests
{
    [TestCase("20ms", 20)]
    [TestCase("1.5s", 1500)]
    [TestCase("5m", 300_000)]
    [TestCase("6h", 21_600_000)]
    [TestCase("2d", 172_800_000)]
    public void Durations_are_read(string text, double milliseconds)
    {
        Assert.That(DurationText.TryParse(text, out var duration), Is.True);
        Assert.That(duration.TotalMilliseconds, Is.EqualTo(milliseconds));
    }

    [TestCase("")]
    [TestCase("5")]
    [TestCase("s")]
    [TestCase("-5s")]
    [TestCase("5 weeks")]
    [TestCase("1e3s")]
    [TestCase("99999999999999999999d")]
    public void Durations_are_refused(string text) => Assert.That(DurationText.TryParse(text, out _), Is.False);

    [TestCase(0, "0s")]
    [TestCase(20, "20ms")]
    [TestCase(1500, "1.5s")]
    [TestCase(60_000, "1m")]
    [TestCase(90_000, "1m 30s")]
    [TestCase(90_000_000, "1d 1h")]
    [TestCase(-1500, "-1.5s")]
    public void Durations_are_written(double milliseconds, string text) =>
        Assert.That(DurationText.Of(TimeSpan.FromMilliseconds(milliseconds)), Is.EqualTo(text));
}
