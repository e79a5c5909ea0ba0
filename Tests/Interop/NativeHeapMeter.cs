using System.Diagnostics.Metrics;

namespace Pulse.Interop.Tests;

/// <summary>Listens to what <c>Bridge.Runtime</c> publishes about the memory that <c>malloc</c> has handed out.</summary>
internal sealed class NativeHeapMeter : IDisposable
{
    private readonly MeterListener _listener = new();
    private long _last;

    public NativeHeapMeter()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument is { Name: "bridge.native.heap", Meter.Name: "Bridge.Runtime" })
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, value, _, _) => _last = value);
        _listener.Start();
    }

    /// <summary>While the leak tracker is on; zero where the C library does not tell.</summary>
    public long BytesInUse
    {
        get
        {
            _listener.RecordObservableInstruments();
            return _last;
        }
    }

    public void Dispose() => _listener.Dispose();
}
