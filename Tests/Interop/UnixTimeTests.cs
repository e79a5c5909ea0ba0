namespace Pulse.Interop.Tests;

internal sealed class UnixTimeTests
{
    [TestCase(0L, 0L)]
    [TestCase(199L, 1L)]
    [TestCase(-1L, -1L)]
    [TestCase(-100L, -1L)]
    public void NanosecondsRoundDownToTicks(long nanoseconds, long ticks) => Assert.Multiple(() =>
    {
        Assert.That(UnixTime.ToTimeSpan(nanoseconds).Ticks, Is.EqualTo(ticks));
        Assert.That(UnixTime.ToTime(nanoseconds), Is.EqualTo(DateTimeOffset.UnixEpoch.AddTicks(ticks)));
    });

    [Test]
    public void TimesAndDurationsConvertExactly()
    {
        var time = new DateTimeOffset(2024, 2, 29, 12, 30, 15, TimeSpan.Zero).AddTicks(7);
        Assert.Multiple(() =>
        {
            Assert.That(UnixTime.ToTime(UnixTime.ToNanoseconds(time)), Is.EqualTo(time));
            Assert.That(UnixTime.ToNanoseconds(TimeSpan.FromMilliseconds(-3)), Is.EqualTo(-3_000_000));
        });
    }

    [Test]
    public void WhatDoesNotFitIsRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => UnixTime.ToNanoseconds(DateTimeOffset.MaxValue),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("time"));
        Assert.That(() => UnixTime.ToNanoseconds(TimeSpan.MinValue),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("duration"));
    });

    [Test]
    public void NowIsTheSystemClock() =>
        Assert.That(UnixTime.ToTime(UnixTime.Now), Is.EqualTo(DateTimeOffset.UtcNow).Within(TimeSpan.FromSeconds(30)));
}
