using System.Runtime.CompilerServices;

namespace Pulse.Client.Sampling;

/// <summary>Reads all sources at a fixed interval.</summary>
internal sealed class Sampler(IReadOnlyList<ISource> sources, TimeProvider clock)
{
    /// <summary>
    /// One batch per tick, until <paramref name="count"/> ticks or cancellation, which ends the sequence normally.
    /// A late tick is not made up for.
    /// </summary>
    public async IAsyncEnumerable<IReadOnlyList<Measurement>> SampleAsync(
        TimeSpan interval, long count, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(interval, clock);
        for (var tick = 0L; tick < count && await NextTickAsync(timer, cancellation).ConfigureAwait(false); tick++)
        {
            var time = Formatting.Timestamp.From(clock.GetUtcNow());
            yield return [.. sources.SelectMany(s => s.Read(time))];
        }
    }

    private static async Task<bool> NextTickAsync(PeriodicTimer timer, CancellationToken cancellation)
    {
        try
        {
            return await timer.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
