using Pulse.Client.Formatting;
using Pulse.Client.Recording;
using Pulse.Client.Sampling;

namespace Pulse.Client.Importing;

/// <summary>
/// Brings a file into a store in two steps, reading and storing, so that a bad row leaves the store as it was.
/// Both steps tell their progress.
/// </summary>
internal static class Importer
{
    /// <summary>What a record of the store holds at most, and how often progress is told.</summary>
    private const int ChunkSize = 65_536;
    private const int RowsPerReport = 512;

    /// <summary>Sorts rows by series.</summary>
    /// <param name="rows">Within a series in order of time.</param>
    /// <param name="onProgress">Called now and then, and at the end.</param>
    public static IReadOnlyList<SeriesBatch> Read(IEnumerable<Measurement> rows, Action onProgress)
    {
        var samples = new Dictionary<MetricKey, List<Sample>>();
        var count = 0L;
        foreach (var row in rows)
        {
            if (!samples.TryGetValue(row.Key, out var list))
            {
                samples.Add(row.Key, list = []);
            }

            list.Add(new Sample(row.Time, row.Value));
            if (++count % RowsPerReport == 0)
            {
                onProgress();
            }
        }

        onProgress();
        return [.. samples.Select(s => new SeriesBatch(s.Key, [.. s.Value]))];
    }

    /// <summary>Appends everything, after a check that no series of the store is ahead of the file.</summary>
    /// <param name="store">Open for writing.</param>
    /// <param name="batches">One per series.</param>
    /// <param name="onProgress">Called with the number of samples just appended.</param>
    /// <exception cref="ClientException">A series holds newer samples than the file's first; nothing was stored.</exception>
    public static void Append(Store store, IReadOnlyList<SeriesBatch> batches, Action<int> onProgress)
    {
        var targets = batches.Select(b => (Series: store.Open(b.Key.ToSeriesKey()), b.Samples)).ToList();
        targets.ForEach(t => RequireOlder(t.Series, t.Samples[0].Nanoseconds));
        foreach (var (series, samples) in targets)
        {
            for (var offset = 0; offset < samples.Length; offset += ChunkSize)
            {
                var count = Math.Min(ChunkSize, samples.Length - offset);
                series.AppendBatch(samples, offset, count);
                onProgress(count);
            }
        }

        store.Flush();
    }

    private static void RequireOlder(Series series, long first)
    {
        using var snapshot = series.Snapshot();
        var last = snapshot.Count == 0 ? long.MinValue : snapshot.Timestamps.Span[^1];
        if (last > first)
        {
            throw new ClientException(
                $"'{series.Key.Text}' already holds samples up to {Timestamp.ToText(last)}; the file begins at {Timestamp.ToText(first)}");
        }
    }
}
