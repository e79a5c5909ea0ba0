using System.Diagnostics;
using Pulse.Client.Sampling;

namespace Pulse.Client.Recording;

/// <summary>Appends measurements one by one. Used from one thread; the store belongs to the caller.</summary>
internal sealed class StoreSink(Store store)
{
    private static readonly TimeSpan FlushInterval = TimeSpan.FromSeconds(1);
    private readonly Dictionary<MetricKey, Series> _series = [];
    private long _flushed = Stopwatch.GetTimestamp();

    public long Count { get; private set; }

    public int SeriesCount => _series.Count;

    public void Append(Measurement measurement)
    {
        SeriesOf(measurement.Key).Append(measurement.Time, measurement.Value);
        Count++;
    }

    /// <summary>Brings the samples to the disk about once a second: other processes see them, a crash loses little.</summary>
    public void FlushWhenDue()
    {
        if (Stopwatch.GetElapsedTime(_flushed) >= FlushInterval)
        {
            store.Flush();
            _flushed = Stopwatch.GetTimestamp();
        }
    }

    private Series SeriesOf(MetricKey key)
    {
        if (!_series.TryGetValue(key, out var series))
        {
            series = store.Open(key.ToSeriesKey());
            _series.Add(key, series);
        }

        return series;
    }
}
