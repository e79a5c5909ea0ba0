using System.Diagnostics.Metrics;

namespace Bridge.Runtime;

/// <summary>The counters of a table as <c>System.Diagnostics.Metrics</c>, meter <c>Bridge.Runtime</c>. They are read only when someone listens.</summary>
internal sealed class LeakMetrics : IDisposable
{
    private readonly Meter _meter = new("Bridge.Runtime");

    public LeakMetrics(LeakTable table)
    {
        _meter.CreateObservableUpDownCounter(
            "bridge.objects.live", () => Measure(table, c => c.Live), "{object}", "Objects with a destructor that are not disposed yet.");
        _meter.CreateObservableCounter(
            "bridge.objects.lost", () => Measure(table, c => c.Lost), "{object}", "Objects that were collected without having been disposed.");
        _meter.CreateObservableUpDownCounter(
            "bridge.native.objects",
            () => table.Native.Counts().Select(c => new Measurement<int>(c.Count, new KeyValuePair<string, object?>("type", c.Type))),
            "{object}", "Native objects that managed code has created by new and not deleted.");
        _meter.CreateObservableUpDownCounter(
            "bridge.native.heap", NativeHeap.InUse, "By", "Memory of the process that malloc has handed out.");
    }

    public void Dispose() => _meter.Dispose();

    private static IEnumerable<Measurement<int>> Measure(LeakTable table, Func<(Type Type, int Live, int Lost), int> value) =>
        table.Counts().Select(c => new Measurement<int>(value(c), new KeyValuePair<string, object?>("type", c.Type.FullName)));
}
