using Pulse.Client.Sampling;

namespace Pulse.Client.Recording;

/// <summary>Appends measurements one by one. Used from one thread; the store belongs to the caller.</summary>
internal sealed class StoreSink(Store store)
{
    private readonly Dictionary<MetricKey, Series> _series = [];

    public long Count { get; private set; }

    public int SeriesCount => _series.Count;

    public void Append(Measurement measurement)
    {
        SeriesOf(measurement.Key).Append(measurement.Time, measurement.Value);
        Count++;
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
