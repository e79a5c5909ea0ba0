using BenchmarkDotNet.Attributes;
using Bridge.Benchmarks.HandWritten;
using Fixture;

namespace Bridge.Benchmarks;

/// <summary>A call with one double argument, into the same native function, every way guarded by try and catch.</summary>
public class CallBenchmarks : IDisposable
{
    private readonly PInvokeScaler _handWritten = new(2);
    private readonly Scaler _wrapper = new(2);
    private readonly SharedScaler _shared = new(2);
    private double _value = 1.5;

    [Benchmark(Baseline = true, Description = "P/Invoke by hand")]
    public double HandWritten() => _handWritten.Apply(_value);

    [Benchmark(Description = "wrapper")]
    public double Wrapper() => _wrapper.Apply(_value);

    [Benchmark(Description = "wrapper, race-safe Dispose")]
    public double Shared() => _shared.Apply(_value);

    [GlobalSetup]
    public void RequireExports() => Requirements.SameExports();

    [GlobalCleanup]
    public void Dispose()
    {
        _handWritten.Dispose();
        _wrapper.Dispose();
        _shared.Dispose();
        GC.SuppressFinalize(this);
    }
}
