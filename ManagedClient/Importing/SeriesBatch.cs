using Pulse.Client.Sampling;

namespace Pulse.Client.Importing;

/// <summary>All samples of a file that belong to one series, in order of time.</summary>
internal sealed record SeriesBatch(MetricKey Key, Sample[] Samples);
