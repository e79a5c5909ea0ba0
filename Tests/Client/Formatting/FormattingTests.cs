using NUnit.Framework;
using Pulse.Client.Formatting;

namespace Pulse.Client.Tests.Formatting;

internal sealed class FormattingTests
{
    [TestCase(0, "0")]
    [TestCase(1, "1")]
    [TestCase(-0.25, "-0.25")]
    [TestCase(0.123456, "0.1235")]
    [TestCase(12.3456, "12.35")]
    [TestCase(1234.56, "1235")]
    [TestCase(9999, "9999")]
    [TestCase(9999.6, "10 k")]
    [TestCase(24684096.0 * 1024, "25.28 G")]
    [TestCase(999_949, "999.9 k")]
    [TestCase(999_999, "1 M")]
    [TestCase(-1.5e6, "-1.5 M")]
    [TestCase(0.00001234, "1.234e-5")]
    [TestCase(double.NaN, "–")]
    [TestCase(double.NegativeInfinity, "-∞")]
    public void Numbers(double value, string text) => Assert.That(NumberText.Of(value), Is.EqualTo(text));

    [Test]
    public void Counts_are_grouped() => Assert.That(NumberText.OfCount(1234567), Is.EqualTo("1,234,567"));

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

    [TestCase("1970-01-01T00:00:00Z", 0)]
    [TestCase("1970-01-01", 0)]
    [TestCase("1970-01-01T01:00:00+01:00", 0)]
    [TestCase("1970-01-01T00:00:01.0000001Z", 1_000_000_100)]
    [TestCase("1969-12-31T23:59:59Z", -1_000_000_000)]
    [TestCase("1234567890123456789", 1234567890123456789)]
    public void Times_are_read(string text, long nanoseconds)
    {
        Assert.That(Timestamp.TryParse(text, out var time), Is.True);
        Assert.That(time, Is.EqualTo(nanoseconds));
    }

    [TestCase("")]
    [TestCase("noon")]
    [TestCase("2026-13-01")]
    [TestCase("9999-01-01")]
    public void Times_are_refused(string text) => Assert.That(Timestamp.TryParse(text, out _), Is.False);

    [Test]
    public void Times_are_written_as_ISO_8601() =>
        Assert.That(Timestamp.ToText(1_500_000_000), Is.EqualTo("1970-01-01T00:00:01.5Z"));
}
