using BenchmarkDotNet.Attributes;
using Bridge.Benchmarks.HandWritten;
using Pulse;

namespace Bridge.Benchmarks;

/// <summary>A million samples in one batch into an empty store, with the disk's buffers but without fsync.</summary>
[InvocationCount(1), IterationCount(20), WarmupCount(3)]
public class AppendBenchmarks
{
    private const int Count = 1_000_000;
    private const string Name = "x";
    private readonly Sample[] _samples = [.. Enumerable.Range(0, Count).Select(i => new Sample(i * 1000L, i))];
    private string _directory = string.Empty;
    private PInvokeSeries? _handWritten;
    private Store? _store;
    private Series? _series;

    [IterationSetup(Target = nameof(HandWritten))]
    public void OpenByHand() => _handWritten = new PInvokeSeries(NewDirectory(), Name);

    [IterationSetup(Target = nameof(Wrapper))]
    public void OpenByWrapper()
    {
        _store = new Store(NewDirectory());
        _series = _store.Open(new SeriesKey(Name));
    }

    [Benchmark(Baseline = true, Description = "native call")]
    public void HandWritten() => _handWritten!.Append(_samples);

    [Benchmark(Description = "wrapper")]
    public void Wrapper() => _series!.AppendBatch(_samples);

    [IterationCleanup]
    public void Close()
    {
        _handWritten?.Dispose();
        _handWritten = null;
        _store?.Dispose();
        _store = null;
        Directory.Delete(_directory, recursive: true);
    }

    private string NewDirectory() => _directory = Directory.CreateTempSubdirectory("bridge-append-").FullName;
}
