using Pulse.Client.Sampling;

namespace Pulse.Client.Recording;

/// <summary>From the client's keys to those of the store.</summary>
internal static class MetricKeyExtensions
{
    public static SeriesKey ToSeriesKey(this MetricKey key) => new(key.Metric, Labels.Parse(key.LabelText));
}
