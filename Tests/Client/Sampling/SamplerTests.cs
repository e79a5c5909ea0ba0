using NUnit.Framework;
using Pulse.Client.Sampling;

namespace Pulse.Client.Tests.Sampling;

internal sealed class SamplerTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(1);

    [Test]
    public async Task Reads_all_sources_as_often_as_asked()
    {
        var batches = await Sampler().SampleAsync(Interval, 3, CancellationToken.None).ToListAsync();
        Assert.That(batches.Select(b => b.Count), Is.EqualTo(new[] { 2, 2, 2 }));
        Assert.That(batches.Select(b => b[0].Time), Is.Ordered);
        Assert.That(batches.All(b => b[0].Time == b[1].Time), Is.True);
    }

    [Test]
    public async Task Cancellation_ends_the_sequence_normally()
    {
        using var cancellation = new CancellationTokenSource();
        var count = 0;
        await foreach (var _ in Sampler().SampleAsync(Interval, long.MaxValue, cancellation.Token))
        {
            if (++count == 2)
            {
                await cancellation.CancelAsync();
            }
        }

        Assert.That(count, Is.EqualTo(2));
    }

    private static Sampler Sampler() => new([new OneValue("a"), new OneValue("b")], TimeProvider.System);

    private sealed class OneValue(string metric) : ISource
    {
        public IEnumerable<Measurement> Read(long time) => [new(MetricKey.Of(metric), time, 1)];
    }
}
