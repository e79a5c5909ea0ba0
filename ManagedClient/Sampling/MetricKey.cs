namespace Pulse.Client.Sampling;

/// <summary>What tells one series from another.</summary>
/// <param name="Metric">The name, such as <c>cpu.load</c>.</param>
/// <param name="LabelText">The labels in the form of <see cref="Labels.Format"/>.</param>
internal sealed record MetricKey(string Metric, string LabelText)
{
    public static MetricKey Of(string metric, params ReadOnlySpan<(string Name, string Value)> labels)
    {
        var pairs = new List<KeyValuePair<string, string>>(labels.Length);
        foreach (var (name, value) in labels)
        {
            pairs.Add(KeyValuePair.Create(name, value));
        }

        return new MetricKey(metric, Labels.Format(pairs));
    }

    public override string ToString() => LabelText.Length == 0 ? Metric : $"{Metric}{{{LabelText}}}";
}
