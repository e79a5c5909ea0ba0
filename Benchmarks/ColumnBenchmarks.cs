using System.Numerics;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Pulse;

namespace Bridge.Benchmarks;

/// <summary>The values of a series where the store has them: neither the time to reach them nor the memory depends on their number. What
/// reads all of them is compared with the same over an array.</summary>
[MemoryDiagnoser]
public class ColumnBenchmarks : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("bridge-column-").FullName;
    private Store? _store;
    private SeriesSnapshot? _snapshot;
    private double[] _array = [];

    [Params(1_000, 100_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        _store = new Store(_directory);
        var series = _store.Open(new SeriesKey("x"));
        series.AppendBatch([.. Enumerable.Range(0, Count).Select(i => new Sample(i * 1000L, i))]);
        _snapshot = series.Snapshot();
        _array = _snapshot.Values.ToArray();
    }

    [Benchmark(Description = "first and last in place")]
    public double Ends()
    {
        var values = _snapshot!.Values.Span;
        return values[0] + values[^1];
    }

    [Benchmark(Description = "first by LINQ")]
    public double FirstByLinq() => MemoryMarshal.ToEnumerable(_snapshot!.Values).First();

    [Benchmark(Description = "sum by vectors, array")]
    public double SumOfArray() => Sum(_array);

    [Benchmark(Description = "sum by vectors, in place")]
    public double SumInPlace() => Sum(_snapshot!.Values.Span);

    [GlobalCleanup]
    public void Dispose()
    {
        _snapshot?.Dispose();
        _store?.Dispose();
        Directory.Delete(_directory, recursive: true);
        GC.SuppressFinalize(this);
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = Vector<double>.Zero;
        foreach (var vector in MemoryMarshal.Cast<double, Vector<double>>(values))
        {
            sum += vector;
        }

        return Vector.Sum(sum);
    }
}
