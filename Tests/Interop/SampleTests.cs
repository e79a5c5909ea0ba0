using System.Runtime.InteropServices;

namespace Pulse.Interop.Tests;

internal sealed class SampleTests
{
    [Test]
    public void HoldsNanosecondsAndValue()
    {
        var sample = new Sample(1_500_000_000, 2.5);

        Assert.Multiple(() =>
        {
            Assert.That(sample.Nanoseconds, Is.EqualTo(1_500_000_000));
            Assert.That(sample.Value, Is.EqualTo(2.5));
            Assert.That(sample.Time, Is.EqualTo(DateTimeOffset.UnixEpoch.AddSeconds(1.5)));
        });
    }

    [Test]
    public void IsMadeFromTime()
    {
        var local = new DateTimeOffset(1970, 1, 1, 2, 0, 1, TimeSpan.FromHours(2));
        Assert.That(new Sample(local, 1).Nanoseconds, Is.EqualTo(1_000_000_000));
    }

    [Test]
    public void IsEqualByTimeAndValue()
    {
        var sample = new Sample(1, double.NaN);

        Assert.Multiple(() =>
        {
            Assert.That(sample.Equals(new Sample(1, double.NaN)), Is.True);
            Assert.That(sample.Equals((object)new Sample(1, double.NaN)), Is.True);
            Assert.That(sample.Equals(new Sample(2, double.NaN)), Is.False);
            Assert.That(sample.Equals((object)"text"), Is.False);
            Assert.That(sample.Equals(null), Is.False);
            Assert.That(sample.GetHashCode(), Is.EqualTo(new Sample(1, double.NaN).GetHashCode()));
        });
    }

    [Test]
    public void IsWrittenInvariantly() =>
        Assert.That(new Sample(0, 1.5).ToString(), Is.EqualTo("1970-01-01T00:00:00.0000000+00:00 1.5"));

    [Test]
    public void HasTheNativeLayout() => Assert.That(Marshal.SizeOf<Sample>(), Is.EqualTo(16));

    [Test]
    public void DefaultIsZero() => Assert.That(default(Sample), Is.EqualTo(new Sample(0, 0)));
}
