namespace Pulse.Client.Sampling;

/// <summary>One value of one series at one moment, before it is in a store.</summary>
/// <param name="Key">What was measured.</param>
/// <param name="Time">Nanoseconds since 1970-01-01 00:00 UTC.</param>
/// <param name="Value">The figure, in the unit of its metric.</param>
internal readonly record struct Measurement(MetricKey Key, long Time, double Value);
