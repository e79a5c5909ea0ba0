using NUnit.Framework;
using Pulse.Client.Formatting;

namespace Pulse.Client.Tests.Formatting;

internal sealed class TimestampTests
{
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
