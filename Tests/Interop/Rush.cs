using System.Diagnostics;

namespace Pulse.Interop.Tests;

/// <summary>Threads that use the wrapper, and one that collects all the time.</summary>
internal sealed class Rush
{
    public const int PointsPerStore = 200;
    private const int Threads = 3;

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Func<Rush, int, bool> _goesOn;
    private long _rounds;
    private long _samplesRead;

    private Rush(Func<Rush, int, bool> goesOn)
    {
        _goesOn = goesOn;
        using var stop = new CancellationTokenSource();
        Task<int> collector = Start(() => CollectUntil(stop.Token));
        try
        {
            Task.WaitAll([.. Enumerable.Range(0, Threads).Select(seed => Start(() => Work(seed)))]);
        }
        finally
        {
            stop.Cancel();
            Collections = collector.Result;
        }

        Elapsed = _watch.Elapsed;
    }

    /// <summary>The rounds of all threads.</summary>
    public long Rounds => _rounds;

    /// <summary>Each round reads all samples of its store back.</summary>
    public long SamplesRead => _samplesRead;

    public int Collections { get; }

    public TimeSpan Elapsed { get; }

    /// <summary>Every thread makes so many rounds.</summary>
    public static Rush OfRounds(int rounds) => new((_, round) => round < rounds);

    /// <summary>Every thread begins rounds for so long.</summary>
    public static Rush For(TimeSpan duration) => new((rush, _) => rush._watch.Elapsed < duration);

    private static Task<T> Start<T>(Func<T> action) =>
        Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static int CollectUntil(CancellationToken stop)
    {
        int count = 0;
        for (; !stop.IsCancellationRequested; count++)
            GC.Collect(count % 3);
        return count;
    }

    private int Work(int seed)
    {
        using var folder = new TemporaryStore();
        int round = 0;
        for (; _goesOn(this, round); round++)
            Interlocked.Add(ref _samplesRead, Round(folder, seed, round));
        Interlocked.Add(ref _rounds, round);
        return round;
    }

    /// <returns>The samples that were read back.</returns>
    private static long Round(TemporaryStore folder, int seed, int round)
    {
        string key = $"s{seed}{{round=\"{round}\",size=\"größe €\"}}";
        Store store = folder.Open();
        store.Open(SeriesKey.Parse(key)).AppendBatch([.. Enumerable.Range(0, PointsPerStore).Select(i => new Sample(i, i))]);
        long read = Read(store[key], isForgotten: round % 2 == 0);
        store.Run(Query.Parse($"avg(s{seed}) every 1m"), DateTimeOffset.UnixEpoch.AddHours(1));
        store.Dispose();
        Assert.That(() => store.Flush(), Throws.TypeOf<ObjectDisposedException>());
        File.Delete(folder.FirstSegment);
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
