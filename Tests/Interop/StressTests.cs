using System.Globalization;

namespace Pulse.Interop.Tests;

/// <summary>Everything at once while the collector runs all the time: opens, uses, disposes, forgets, from several threads.</summary>
/// <remarks>PULSE_STRESS_ROUNDS makes it longer: 300,000 rounds take about ten minutes.</remarks>
internal sealed class StressTests
{
    private const int Threads = 3;
    private const int PointsPerStore = 200;

    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("PULSE_STRESS_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 1500;

    [Test]
    public void ForcedCollectionsDisturbNobody()
    {
        using var stop = new CancellationTokenSource();
        Task<int> collector = Task.Factory.StartNew(
            () => CollectUntil(stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Task<long>[] workers = [.. Enumerable.Range(0, Threads).Select(seed => Task.Factory.StartNew(
            () => Work(seed), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        Task.WaitAll(workers);
        stop.Cancel();
        Assert.Multiple(() =>
        {
            Assert.That(workers.Select(w => w.Result), Is.All.EqualTo((long)Rounds * PointsPerStore));
            Assert.That(collector.Result, Is.Positive);
        });
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private static int CollectUntil(CancellationToken stop)
    {
        int count = 0;
        for (; !stop.IsCancellationRequested; count++)
            GC.Collect(count % 3);
        return count;
    }

    /// <returns>The samples that were read back.</returns>
    private static long Work(int seed)
    {
        long read = 0;
        using var folder = new TemporaryStore();
        for (int round = 0; round < Rounds; round++)
        {
            string key = $"s{seed}{{round=\"{round}\",size=\"größe €\"}}";
            Store store = folder.Open();
            store.Open(SeriesKey.Parse(key)).AppendBatch([.. Enumerable.Range(0, PointsPerStore).Select(i => new Sample(i, i))]);
            read += Read(store[key], isForgotten: round % 2 == 0);
            store.Run(Query.Parse($"avg(s{seed}) every 1m"), DateTimeOffset.UnixEpoch.AddHours(1));
            store.Dispose();
            Assert.That(() => store.Flush(), Throws.TypeOf<ObjectDisposedException>());
            File.Delete(folder.FirstSegment);
        }

        return read;
    }

    private static long Read(Series series, bool isForgotten)
    {
        SeriesSnapshot samples = series.Snapshot();
        ReadOnlyMemory<double> values = samples.Values;
        using (values.Pin())
        {
            if (!isForgotten)
            {
                samples.Dispose();
                return PointsPerStore;
            }
        }

        long count = 0;
        foreach (Sample sample in samples)
            count += (int)sample.Value == count ? 1 : 0;
        return count;
    }
}
